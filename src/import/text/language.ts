/** Tells the language of a text by its commonest words. */

const words: Readonly<Record<"sv" | "en" | "fi", RegExp>> = {
  sv: /(?<!\p{L})(?:och|att|det|som|för|med|är|på|inte|den|ett|till)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|and|of|to|in|is|that|for|with|are|was)(?!\p{L})/giu,
  fi: /(?<!\p{L})(?:ja|on|että|ei|se|ovat|myös|sekä|kaupunki|kunta|tai)(?!\p{L})/giu,
};

/** Swedish unless the text plainly is in English or Finnish. */
export function languageOfText(text: string): "sv" | "en" | "fi" {
  const swedish = count(text, "sv");
  for (const language of ["en", "fi"] as const) {
    const other = count(text, language);
    if (other >= 8 && other > 3 * swedish) return language;
  }
  return "sv";
}

function count(text: string, language: "sv" | "en" | "fi"): number {
  return text.match(words[language])?.length ?? 0;
}
