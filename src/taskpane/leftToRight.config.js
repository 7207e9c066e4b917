/** In place of rtl-css-js, which Griffel asks for the mirrored form of its styles: each is its own. */
exports.convert = (styles) => styles;
exports.convertProperty = (key, value) => ({ key, value });
