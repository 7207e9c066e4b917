/** Excel's words for its error codes, and the HTTP status that goes with each. */
const CODES = {
  AccessDenied: [401, "You cannot perform the requested operation."],
  ActivityLimitReached: [429, "Activity limit has been reached."],
  ApiNotFound: [
    400,
    "The API you are trying to use could not be found. It may be available in a newer version.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidOrTimedOutSession: [
    408,
    "Your Office Online session has expired or is invalid. To continue, refresh the page.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "This host does not implement the requested feature."],
  RequestPayloadSizeLimitExceeded: [400, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response payload size has exceeded the limit."],
  WriteNotSupportedWhenModalDialogOpen: [
    400,
    "Write operation is not supported when a modal dialog is open.",
  ],
} as const;

export type HostErrorCode = keyof typeof CODES;

/** All that an add-in may meet. */
export const HOST_ERROR_CODES = Object.keys(CODES) as readonly HostErrorCode[];

/**
 * A refusal that office.js hands to the add-in as `OfficeExtension.Error`. The codes are Excel's, but for
 * NotImplemented, which is this host's own: a gap of the host is never mistaken for a refusal by Excel.
 */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string = CODES[code][1],
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function statusOf(code: string): number {
  return (CODES as Readonly<Record<string, readonly [number, string]>>)[code]?.[0] ?? 500;
}
