import type { Host } from "../host";
import { settingsAsPairs } from "./settings";

/** Requirement sets of the frame that are not the workbook's. */
const FRAME_SETS: Readonly<Record<string, string>> = {
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  Settings: "1.1",
};

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DOCUMENT = 0;
const TASK_PANE = 2;

/** Who the two ends of a conversation are. */
export interface Conversation {
  readonly id: string;
  readonly control: string;
  /** Tags such as "zh-CN": of the host's texts, and of numbers and dates. */
  readonly language: string;
  readonly contentLanguage: string;
  /** What the host says its address is; office.js trusts https on the add-in's own host name. */
  readonly hostUrl: string;
}

/** The frame's name: how office.js learns, before it loads, which host it is in. */
export function frameName({ id, control, language, hostUrl }: Conversation): string {
  const sharedRuntimeWithFunctions = 3;
  const host = ["Excel", "Web", "16.00", language, id, "", "", sharedRuntimeWithFunctions];
  return JSON.stringify({
    baseFrameName: `_xdm_${control}${id}`,
    hostInfo: host.join("$"),
    xdmInfo: [id, control, hostUrl].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What `Office.context` is made of. */
export function appContext(host: Host, { id, control, ...conversation }: Conversation): object {
  return {
    _id: control,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: conversation.language,
    _dataLocale: conversation.contentLanguage,
    _docUrl: conversation.hostUrl,
    _clientMode: READ_WRITE,
    _settings: settingsAsPairs(host.book),
    _reason: "documentOpened",
    _osfControlType: DOCUMENT,
    _eToken: "",
    _correlationId: id,
    _appInstanceId: control,
    _hostFullVersion: "16.0",
    _hostCustomMessage: "",
    _requirementMatrix: JSON.stringify({ ...FRAME_SETS, ...host.requirementSets }),
    _clientWindowHeight: window.innerHeight,
    _clientWindowWidth: window.innerWidth,
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
    _wacHostEnvironment: "0",
  };
}
