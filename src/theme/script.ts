/**
 * The script of the pages, an external file so that a strict Content-Security-Policy lets it through. It only adds: buttons
 * that copy, and the note that an event is over when the page was built before that.
 */
export const script: string = `const status = document.createElement("p");
status.className = "pressrum-unseen";
status.setAttribute("role", "status");
document.body.append(status);

const textOfItem = () => {
  const item = document.querySelector(".pressrum-item");
  const parts = [...(item?.children ?? [])].filter((part) => !part.matches(".pressrum-share, .pressrum-topics"));
  const text = parts.map((part) => (part.matches(".pressrum-images") ? captionsOf(part) : part.innerText).trim());
  return [...text, location.href].filter((part) => part !== "").join("\\n\\n").replaceAll("\\u00a0", " ");
};

const captionsOf = (part) =>
  [...part.querySelectorAll("figure")].map((figure) => {
    const caption = figure.querySelectorAll(".pressrum-caption, .pressrum-credit, .pressrum-license");
    const file = figure.querySelector("a[download]")?.href ?? figure.querySelector("img").src;
    return [...[...caption].map((line) => line.innerText), file].join("\\n");
  }).join("\\n\\n");

for (const button of document.querySelectorAll("button[data-pressrum-copy]")) {
  const { pressrumCopy, pressrumCopied, pressrumFailed } = button.dataset;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(pressrumCopy === "item" ? textOfItem() : pressrumCopy);
      button.dataset.pressrumDone = pressrumCopied;
      status.textContent = pressrumCopied;
    } catch {
      status.textContent = pressrumFailed;
      status.className = "pressrum-note";
    }
    setTimeout(() => {
      delete button.dataset.pressrumDone;
      status.textContent = "";
      status.className = "pressrum-unseen";
    }, 4000);
  });
}

// Where a table is wider than the page, those without a mouse must be able to scroll it (WCAG 2.1.1).
const scrollable = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
for (const table of document.querySelectorAll("table")) scrollable.observe(table);

for (const note of document.querySelectorAll("[data-pressrum-ends]")) {
  if (Date.parse(note.dataset.pressrumEnds) < Date.now()) note.hidden = false;
}
`;
