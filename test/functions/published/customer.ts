import companyNames from "../../data/companyNames.json";
import nps from "../../data/nps.json";
import retention from "../../data/retention.json";
import rfm from "../../data/rfm.json";
import transactions from "../../data/transactions.json";
import { column } from "../range";
import { first, type PublishedCases } from "./case";

const [ids, dates, amounts] = [0, 1, 2].map((at) => column(...transactions.orders.map((order) => order[at])));
const { values, bins, source: binsSource } = rfm.edges;
const answers = (count: number, rating: number) => Array<number>(count).fill(rating);

export const CUSTOMER_CASES: PublishedCases = {
  ORDERSTATS: [
    {
      source: transactions.source,
      args: [ids, dates, amounts, transactions.asOf],
      read: (rows) =>
        transactions.customers.flatMap(({ id, firstAmount }) => {
          const [, , orders, amount, start, end] = rows.find(([own]) => own === id)!.map(Number);
          const repeats = orders! - 1;
          const mean = repeats === 0 ? 0 : (amount! - firstAmount) / repeats;
          return [repeats, end! - start!, transactions.asOf - start!, mean];
        }),
      printed: transactions.customers.flatMap(({ repeats, span, age, mean }) => [repeats, span, age, mean]),
    },
  ],
  RFM: [
    {
      // The package adds 1 to each edge; see src/model/customer/rfm.ts.
      source: binsSource,
      args: [column(...values), column(...values), column(...values), 5],
      read: (rows) => rows.flatMap(([, frequency, monetary]) => [frequency!, monetary!]),
      printed: values
        .map((value) => 1 + bins.filter((edge) => value > edge - 1 + 1e-9).length)
        .flatMap((bin) => [bin, bin]),
    },
  ],
  NPS: [
    {
      source: nps.source,
      args: [
        column(...answers(nps.promoters, 9), ...answers(nps.passives, 8), ...answers(nps.detractors, 6)),
      ],
      printed: [nps.nps],
    },
  ],
  RETENTION: retention.map(({ source, before, after, kind, retention: printed, decimals }) => ({
    source,
    args: [[before], [after], kind],
    printed: [printed],
    decimals,
  })),
  CLEANNAME: companyNames.clean.map(({ source, names }) => ({
    source,
    args: [column(...names.map(([name]) => name))],
    printed: names.map(([, clean]) => clean!),
  })),
  DUPLICATES: [
    {
      source: companyNames.groups.source,
      args: [column(...companyNames.groups.names)],
      read: first,
      printed: companyNames.groups.names.map(() => 1),
    },
  ],
};
