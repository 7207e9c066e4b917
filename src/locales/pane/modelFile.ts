import type { Language } from "../language";

const en = {
  title: "Model file",
  about: "Criteria, weights, tiers, gates and overrides in one file (JSON). The command line reads the same.",
  save: "Save as file",
  copy: "Copy",
  open: "Open file…",
  paste: "Paste…",
  saved: "{name} was handed to your downloads. Where Excel allows none, copy the model instead.",
  copied: "The model is in the clipboard.",
  copyYourself: "Excel does not let us copy: select the text below and press Ctrl+C.",
  text: "The model as text",
  take: "Take this model",
  needsText: "Paste the text of a model file first.",
  notJson:
    "This is no model file: it is not JSON[ ({detail})]. Choose a file that was saved here or written for the command line. Nothing was changed.",
  unchanged: "Nothing was changed.",
};

const zh: typeof en = {
  title: "模型文件",
  about: "指标、权重、等级、限级条件和人工指定都在一个文件（JSON）中，命令行也可读取。",
  save: "另存为文件",
  copy: "复制",
  open: "打开文件…",
  paste: "粘贴…",
  saved: "已交由下载保存：{name}。若 Excel 不允许下载，请改用“复制”。",
  copied: "模型已复制到剪贴板。",
  copyYourself: "Excel 不允许自动复制：请选中下面的文本并按 Ctrl+C。",
  text: "模型文本",
  take: "采用此模型",
  needsText: "请先粘贴模型文件的文本。",
  notJson: "这不是模型文件：内容不是 JSON[（{detail}）]。请选择在此保存或为命令行编写的文件。未作任何更改。",
  unchanged: "未作任何更改。",
};

/** Export and import of the model on the page Weights. */
export const modelFileTexts: Readonly<Record<Language, typeof en>> = { en, zh };
