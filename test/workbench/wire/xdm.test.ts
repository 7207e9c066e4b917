import { newBook } from "../../../src/workbench/book/newBook";
import { createHost } from "../../../src/workbench/wire/host";
import { connectFrame } from "../../../src/workbench/wire/xdm";

interface Message {
  readonly _correlationId: number;
  readonly _data: { readonly Error: number };
}

const ORIGIN = "http://localhost";
const loadSheets = {
  Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: {} }],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
};

test("a workbook that cannot be calculated fails the request that asked for results, and no later one", async () => {
  let receive: (event: object) => void = () => undefined;
  const addEventListener = (_type: string, listener: typeof receive): void => {
    receive = listener;
  };
  const reported: unknown[] = [];
  Object.assign(globalThis, {
    window: { addEventListener },
    location: { href: `${ORIGIN}/`, host: "localhost", origin: ORIGIN },
    reportError: (error: unknown) => reported.push(error),
  });
  const posted: Message[] = [];
  const contentWindow = { postMessage: (text: string) => posted.push(JSON.parse(text) as Message) };
  const frame = { contentWindow, style: {}, name: "", src: "" };
  let isFaulty = true;
  connectFrame(createHost(newBook()), frame as never, {
    page: "/taskpane.html",
    language: "en-US",
    functions: { functions: [] },
    settled: () => (isFaulty ? Promise.reject(new Error("engine")) : Promise.resolve()),
  });
  const [conversation] = (JSON.parse(frame.name) as { xdmInfo: string }).xdmInfo.split("|");
  const ask = async (number: number): Promise<void> => {
    const request = {
      _messageType: 0,
      _actionName: "executeMethod",
      _actionType: 0,
      _conversationId: conversation,
      _correlationId: number,
      _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], JSON.stringify(loadSheets), 0] },
    };
    receive({ source: contentWindow, origin: ORIGIN, data: JSON.stringify(request) });
    await new Promise((resolve) => setTimeout(resolve));
  };
  await ask(1);
  isFaulty = false;
  await ask(2);
  expect(posted.map(({ _correlationId, _data }) => [_correlationId, _data.Error])).toEqual([
    [1, 5001],
    [2, 0],
  ]);
  expect(reported).toEqual([new Error("engine")]);
});
