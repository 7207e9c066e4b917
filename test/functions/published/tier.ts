import abc from "../../data/abc.json";
import apportionment from "../../data/apportionment.json";
import finalGrade from "../../data/finalGrade.json";
import indexBuffer from "../../data/indexBuffer.json";
import migration from "../../data/migration.json";
import screen from "../../data/screen.json";
import serverGrades from "../../data/serverGrades.json";
import { column } from "../range";
import { first, sumOf, type PublishedCases } from "./case";

const { bands, cap } = serverGrades;
const LETTERS = bands.grades.filter((grade) => !grade.endsWith("+"));
const states = apportionment.states as [string, number, number][];
const people = sumOf(states.map(([, count]) => count));

export const TIER_CASES: PublishedCases = {
  TIER: [
    {
      source: bands.source,
      args: [column(...bands.from, ...bands.from.map((cut) => cut - 0.01)), [bands.from], [bands.grades]],
      printed: [...bands.grades.slice(0, -1), ...bands.grades.slice(1)],
    },
  ],
  TIERCAP: [
    {
      source: cap.source,
      args: [column("A", "B", "C", "A", "C"), column(true, true, true, false, false), cap.highest, [LETTERS]],
      printed: ["B", "B", "C", "A", "C"],
    },
  ],
  TIERQUOTA: [
    {
      source: apportionment.source,
      args: [
        column(...Array.from({ length: apportionment.seats }, (_, seat) => 1000 - seat)),
        [states.map(([, count]) => count / people)],
        [states.map(([name]) => name)],
      ],
      read: (rows) => states.map(([name]) => first(rows).filter((cell) => cell === name).length),
      printed: states.map(([, , seats]) => seats),
    },
  ],
  TIERPARETO: [
    {
      source: abc.source,
      args: [column(...abc.amounts)],
      printed: abc.classes.map((own, item) => (abc.crossing.includes(item) ? abc.classes[item - 1]! : own)),
    },
  ],
  TIERHOLD: indexBuffer.indices.map(({ name, up, down }) => {
    // A share at the last rank before `down` still stays.
    const middle = (up + down - 1) / 2;
    const ranks = [up, up + 1, down - 1, down];
    return {
      source: `${indexBuffer.source}: ${name}`,
      args: [
        column(...ranks.map((rank) => 1000 - rank)),
        column("out", "out", "in", "in"),
        1000 - middle,
        [["in", "out"]],
        middle - up,
      ],
      printed: ["in", "out", "in", "out"],
    };
  }),
  TIERGAP: finalGrade.map(({ source, current, weight, target, needed }) => ({
    source,
    args: [
      [[current, 0]],
      [[100 - weight, weight]],
      target,
      null,
      [
        [0, 100],
        [0, 100],
      ],
    ],
    read: ([row]) => [row![1]!],
    printed: [needed],
    decimals: 2,
  })),
  MIGRATION: [
    {
      source: migration.source,
      args: [
        column(...migration.sequence.slice(0, -1)),
        column(...migration.sequence.slice(1)),
        [migration.states],
      ],
      read: (rows) => rows.flat().map((count) => Number(count) + 1),
      printed: migration.plusOne.flat(),
    },
  ],
  SCREEN: screen.map(({ source, metrics, limits, directions, passing }) => ({
    source,
    args: [metrics, [limits], [directions]],
    read: (rows) => first(rows).map((met) => met === limits.filter((limit) => limit !== "").length),
    printed: passing,
  })),
};
