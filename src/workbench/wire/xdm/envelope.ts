/** The messages between an add-in's frame and its host: each is a text, the JSON of one of these. */

export interface FrameRequest {
  readonly _messageType: typeof REQUEST;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

const REQUEST = 0;
const RESPONSE = 1;
const ANSWER = 0;
const EVENT = 1;

/** The request that a message holds; null for what is not one of `conversation`. */
export function readRequest(message: unknown, conversation: string): FrameRequest | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  const request = JSON.parse(message) as Partial<FrameRequest>;
  const isOurs = request._messageType === REQUEST && request._conversationId === conversation;
  return isOurs ? (request as FrameRequest) : null;
}

export function answerTo(request: FrameRequest, data: unknown): string {
  return response(request._actionName, request._conversationId, request._correlationId, ANSWER, data);
}

export function eventMessage(name: string, conversation: string, number: number, data: unknown): string {
  return response(name, conversation, number, EVENT, data);
}

/** Tells office.js that the focus comes: it listens for such notices in a conversation of their own. */
export function notice(action: number, conversation: string, number: number): string {
  return JSON.stringify({
    _messageType: REQUEST,
    _actionName: "Office_notifyAgave",
    _actionType: ActionKind.invoke,
    _conversationId: `${conversation}_ntf`,
    _correlationId: number,
    _origin: location.origin,
    _data: [action],
    _serializerVersion: 1,
  });
}

function response(name: string, conversation: string, number: number, type: number, data: unknown): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: number,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: 1,
  });
}
