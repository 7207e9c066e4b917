/** Legal forms at the end of a Chinese or Japanese name, longest first; a branch (分公司) is not one of them. */
export const EAST_ASIAN_END =
  /\s*(?:(?:集团)?股份有限公司|(?:集团)?有限责任公司|(?:集團)?有限責任公司|(?:集团|集團)?有限公司|股份公司|(?<![分子总總支])公司|股份|\(?(?:有限合伙|普通合伙|特殊普通合伙|有限合夥|个人独资|個人獨資)\)?|株式会社|有限会社|合同会社|주식회사|유한회사|\(株\)|\(有\)|\(주\))$/u;

/** Japanese and Korean forms that stand before the name. */
export const EAST_ASIAN_START = /^(?:株式会社|有限会社|合同会社|주식회사|유한회사|\(株\)|\(有\)|\(주\))\s*/u;

/** Legal forms at the end of a Latin name: letters and digits alone, in lower case. */
export const LATIN: ReadonlySet<string> = new Set(
  [
    "co company coltd coinc ltd limited llc lc llp lp lllp inc incorporated corp corporation plc pllc pc",
    "gmbh mbh ggmbh gmbhcokg gmbhcokgaa ag agcokg kg kgaa ohg gbr ug ek ev eg",
    "sa sas sasu sarl eurl snc sca scs srl spa sapa sl slu slne sadecv sabdecv sapidecv sderl sderldecv ltda eireli lda",
    "bv nv cv vof ab hb kb oy oyj ky as asa ans aps is ks se",
    "pty ptyltd pte pteltd sdnbhd bhd pvt pvtltd pt tbk kk gk",
    "spzoo spzook spj spk sro doo dd ad ood ead eood kft zrt nyrt bt jsc pjsc ojsc ooo oao zao pao",
  ]
    .join(" ")
    .split(" "),
);

/** As many words as a Latin form is written in: "S. de R.L. de C.V.", "Sp. z o.o.", "GmbH & Co. KG". */
export const MOST_WORDS = 5;
