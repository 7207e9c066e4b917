import type { Texts } from "./types";

/** Whom the pages cite. The texts on key account management are those that the product follows. */
export const SOURCES = {
  deck: {
    en: "Key account strategy, training deck, 2026 (in Chinese)",
    zh: "《大客户战略管理》培训课件，2026",
  },
  practice: {
    en: "Importance and practice of key account management (in Chinese)",
    zh: "《大客户管理的重要性与实践》",
  },
  textbook: {
    en: "Core account management, a textbook chapter (in Chinese)",
    zh: "《核心客户管理》教材章节",
  },
  grading: { en: "Principles of grading key accounts (in Chinese)", zh: "《大客户分级原则》" },
  relationship: {
    en: "Key account management and relationship marketing (in Chinese)",
    zh: "《大客户管理与关系营销》",
  },
  aczel1983:
    "Aczél, J. & Saaty, T. L. (1983). Procedures for synthesizing ratio judgements. Journal of Mathematical Psychology 27(1), 93–102.",
  alonso2006:
    "Alonso, J. A. & Lamata, M. T. (2006). Consistency in the analytic hierarchy process: a new approach. International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 14(4), 445–459.",
  barron1996:
    "Barron, F. H. & Barrett, B. E. (1996). Decision quality using ranked attribute weights. Management Science 42(11), 1515–1523.",
  crawford1985:
    "Crawford, G. & Williams, C. (1985). A note on the analysis of subjective judgment matrices. Journal of Mathematical Psychology 29(4), 387–405.",
  diakoulaki1995:
    "Diakoulaki, D., Mavrotas, G. & Papayannakis, L. (1995). Determining objective weights in multiple criteria problems: the CRITIC method. Computers & Operations Research 22(7), 763–770.",
  dickie1951:
    "Dickie, H. F. (1951). ABC inventory analysis shoots for dollars, not pennies. Factory Management and Maintenance 109(7), 92–94.",
  fishburn1967:
    "Fishburn, P. C. (1967). Additive utilities with incomplete product sets: application to priorities and assignments. Operations Research 15(3), 537–542.",
  gini1912: "Gini, C. (1912). Variabilità e mutabilità. Bologna.",
  hirschman1964:
    "Hirschman, A. O. (1964). The paternity of an index. The American Economic Review 54(5), 761–762.",
  hughes1994: "Hughes, A. M. (1994). Strategic Database Marketing. Probus.",
  hwang1981:
    "Hwang, C.-L. & Yoon, K. (1981). Multiple Attribute Decision Making: Methods and Applications. Springer.",
  hyndman1996:
    "Hyndman, R. J. & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician 50(4), 361–365.",
  iglewicz1993:
    "Iglewicz, B. & Hoaglin, D. C. (1993). How to Detect and Handle Outliers. ASQC Quality Press.",
  kendall1945: "Kendall, M. G. (1945). The treatment of ties in ranking problems. Biometrika 33(3), 239–251.",
  marsaglia2000:
    "Marsaglia, G. & Tsang, W. W. (2000). A simple method for generating gamma variables. ACM Transactions on Mathematical Software 26(3), 363–372.",
  reichheld2003:
    "Reichheld, F. F. (2003). The one number you need to grow. Harvard Business Review 81(12), 46–54.",
  saaty1980: "Saaty, T. L. (1980). The Analytic Hierarchy Process. McGraw-Hill.",
  saaty2003:
    "Saaty, T. L. (2003). Decision-making with the AHP: why is the principal eigenvector necessary. European Journal of Operational Research 145(1), 85–91.",
  saaty2008:
    "Saaty, T. L. (2008). Decision making with the analytic hierarchy process. International Journal of Services Sciences 1(1), 83–98.",
  shannon1948:
    "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27, 379–423.",
  spearman1904:
    "Spearman, C. (1904). The proof and measurement of association between two things. American Journal of Psychology 15(1), 72–101.",
  stillwell1981:
    "Stillwell, W. G., Seaver, D. A. & Edwards, W. (1981). A comparison of weight approximation techniques in multiattribute utility decision making. Organizational Behavior and Human Performance 28(1), 62–77.",
  tervonen2009:
    "Tervonen, T., Figueira, J. R., Lahdelma, R., Dias, J. A. & Salminen, P. (2009). A stochastic method for robustness analysis in sorting problems. European Journal of Operational Research 192(1), 236–242.",
  triantaphyllou1997:
    "Triantaphyllou, E. & Sánchez, A. (1997). A sensitivity analysis approach for some deterministic multi-criteria decision-making methods. Decision Sciences 28(1), 151–194.",
} as const satisfies Record<string, string | Texts>;

export type SourceId = keyof typeof SOURCES;
