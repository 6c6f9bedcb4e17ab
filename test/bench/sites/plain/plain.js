/** What every plain site needs: its name, and dates and telephone numbers for people and machines. */

export const site = { url: "https://press.exempelby.example", name: "Exempelby kommun" };

const longDate = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "Europe/Stockholm" });
const isoDate = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Stockholm" });

export const filters = {
  isoDate: (date) => isoDate.format(new Date(date)),
  longDate: (date) => longDate.format(new Date(date)),
  tel: (phone) => `+46${phone.replace(/\D/g, "").slice(1)}`,
};

export function addPlain(eleventyConfig) {
  eleventyConfig.addGlobalData("site", site);
  for (const [name, filter] of Object.entries(filters)) eleventyConfig.addFilter(name, filter);
}
