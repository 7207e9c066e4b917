/** The origin that the sources name: where `npm run start:excel` serves the add-in. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

/** A text of the sources with the origin that this build is for: KAM_ORIGIN, else the development origin. */
exports.withOrigin = (text) =>
  text.replaceAll(DEVELOPMENT_ORIGIN, process.env.KAM_ORIGIN ?? DEVELOPMENT_ORIGIN);
