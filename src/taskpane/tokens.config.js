const { tokens } = require("@fluentui/react-components");

/**
 * A webpack loader: Fluent's `tokens.name` becomes the text that it stands for, "var(--name)". Otherwise the pane would
 * carry the table of all 400 tokens.
 */
module.exports = (code) =>
  code.replace(/(?<![\w.])tokens\.(\w+)/g, (use, name) =>
    name in tokens ? JSON.stringify(tokens[name]) : use,
  );
