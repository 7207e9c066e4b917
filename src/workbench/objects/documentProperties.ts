import type { Book } from "../book/types";
import { asText } from "../wire/arguments";
import { defineClass, type HostClass, type Scalar } from "../wire/defineClass";
import { bookPropertiesClass } from "./customProperties";

/** A text of the document, "" where it is not set. */
const property = (name: string): Scalar<Book> => ({
  get: (book) => book.properties[name] ?? "",
  set: (book, value) => {
    book.properties[name] = asText(value);
    book.changed = true;
  },
});

export const documentPropertiesClass: HostClass<Book> = defineClass("DocumentProperties", {
  scalars: {
    Author: property("author"),
    Category: property("category"),
    Comments: property("comments"),
    CreationDate: { get: ({ properties }) => properties.creationDate ?? null },
    Keywords: property("keywords"),
    LastAuthor: { get: property("lastAuthor").get },
    Subject: property("subject"),
    Title: property("title"),
  },
  navigations: { Custom: (book) => bookPropertiesClass.of(book) },
  missing: ["Company", "Manager", "RevisionNumber"],
});
