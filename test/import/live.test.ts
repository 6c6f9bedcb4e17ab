import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, importTo, newFolder, reportOf } from "../cli/run-command.ts";
import { serve } from "./server.ts";

const key = "hemlig-nyckel-123";

function releases(count: number): readonly object[] {
  return Array.from({ length: count }, (_, number) => ({
    id: number + 1,
    type_of_media: "pressrelease",
    header: `Nyhet ${number + 1}`,
    body: "<p>Text</p>",
    published_at: { datetime: "2026-02-11T08:15:00Z", text: "2026-02-11 09:15:00" },
  }));
}

/** Answers as the service does, a page at a time; `refuse` may answer in its place. */
function newsroom(
  all: readonly object[],
  refuse: (query: URLSearchParams, response: ServerResponse) => boolean = () => false,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const url = new URL(request.url ?? "", "http://x");
    if (url.pathname !== `/services/pressroom/list/${key}`) {
      response.writeHead(404).end("{}");
      return;
    }
    if (refuse(url.searchParams, response)) return;
    const offset = Number(url.searchParams.get("offset"));
    const own = url.searchParams.has("archived")
      ? []
      : all.filter((one) => Reflect.get(one, "type_of_media") === url.searchParams.get("type_of_media"));
    const items = own.slice(offset, offset + Number(url.searchParams.get("limit")));
    response.end(JSON.stringify({ total_count: own.length, items }));
  };
}

function importLive(
  folder: string,
  address: string,
  more: readonly string[] = [],
): ReturnType<typeof importTo> {
  return importTo(folder, ["mynewsdesk", "--key", key, "--service", address, "--json", ...more]);
}

test("all types are fetched, a hundred at a time", async () => {
  const server = await serve(newsroom(releases(230)));
  const folder = newFolder();
  const ran = await importLive(folder, server.address);
  expect(ran.code).toBe(0);
  expect(reportOf(ran).counts.outcomes.new).toBe(230);
  const queries = server.requests.map((request) => new URL(request, "http://x").searchParams);
  expect(
    queries
      .filter((query) => query.get("type_of_media") === "pressrelease")
      .map((query) => query.get("offset")),
  ).toEqual(["0", "100", "200", "0"]);
  expect([...new Set(queries.map((query) => query.get("type_of_media")))]).toEqual([
    "pressrelease",
    "news",
    "blog_post",
    "event",
    "image",
    "video",
    "document",
    "contact_person",
  ]);
  expect([
    ...new Set(queries.map((query) => `${query.get("format")} ${query.get("strict")} ${query.get("limit")}`)),
  ]).toEqual(["json true 100"]);
  expect(existsSync(join(folder, ".pressrum-import"))).toBe(false);
});

test("a stopped import goes on where it was, without asking again for what has come", async () => {
  let broken = true;
  const server = await serve(
    newsroom(releases(230), (query, response) => {
      if (!broken || query.get("offset") !== "200") return false;
      response.writeHead(500).end();
      return true;
    }),
  );
  const folder = newFolder();
  const first = await importLive(folder, server.address);
  expect(first).toMatchObject({ code: 1, output: "" });
  expect(first.faults).toBe(
    `127.0.0.1:${new URL(server.address).port} svarar 500 gång på gång. Kör kommandot igen senare: det fortsätter där det slutade.\n`,
  );
  expect(server.requests.filter((request) => request.includes("offset=200"))).toHaveLength(4);
  broken = false;
  server.requests.length = 0;
  const second = await importLive(folder, server.address);
  expect(second.code).toBe(0);
  expect(reportOf(second).counts.outcomes.new).toBe(230);
  const offsets = server.requests.filter(
    (request) => request.includes("=pressrelease") && !request.includes("archived"),
  );
  expect(offsets.map((request) => new URL(request, "http://x").searchParams.get("offset"))).toEqual([
    "0",
    "200",
  ]);
});

test("pages that were kept are not used when the newsroom has changed", async () => {
  const all = [...releases(150)];
  let broken = true;
  const server = await serve(
    newsroom(all, (query, response) => {
      if (!broken || query.get("type_of_media") !== "news") return false;
      response.writeHead(404).end();
      return true;
    }),
  );
  const folder = newFolder();
  expect((await importLive(folder, server.address)).code).toBe(1);
  all.unshift({ ...releases(1)[0], id: 999, header: "Ny nyhet" });
  broken = false;
  const second = await importLive(folder, server.address);
  expect(reportOf(second).counts.outcomes.new).toBe(151);
});

test("a service that is too busy is waited for", async () => {
  let busy = 2;
  const server = await serve(
    newsroom(releases(1), (_query, response) => {
      if (busy === 0) return false;
      busy -= 1;
      response.writeHead(429, { "retry-after": "0" }).end();
      return true;
    }),
  );
  const ran = await importLive(newFolder(), server.address);
  expect(ran.code).toBe(0);
  expect(reportOf(ran).counts.outcomes.new).toBe(1);
});

test("the same page again and again comes to an end", async () => {
  const page = JSON.stringify({ items: { item: releases(100) } });
  const server = await serve((_request, response) => response.end(page));
  const ran = await importLive(newFolder(), server.address);
  expect(reportOf(ran).counts.outcomes.new).toBe(100);
  expect(server.requests.length).toBeLessThan(40);
});

describe("the key is never shown", () => {
  test.each([
    [
      "a wrong key",
      (response: ServerResponse) => response.writeHead(404).end("nej"),
      /svarar 404\. Kontrollera adress och nyckel\./,
    ],
    ["no JSON", (response: ServerResponse) => response.end("<html>"), /är trasig JSON/],
    ["a cut connection", (response: ServerResponse) => response.socket?.destroy(), /svarar inte/],
  ])("%s", async (_, answer, message) => {
    const server = await serve((_request, response) => {
      answer(response);
    });
    const ran = await importLive(newFolder(), server.address);
    expect(ran.code).toBe(1);
    expect(ran.faults).toMatch(message);
    expect(ran.faults + ran.output).not.toContain(key);
  });

  test("nor is it in the folder while pages are kept", async () => {
    const server = await serve(
      newsroom(releases(1), (query, response) => {
        if (query.get("type_of_media") !== "image") return false;
        response.writeHead(403).end();
        return true;
      }),
    );
    const folder = newFolder();
    await importLive(folder, server.address);
    expect(Object.keys(filesIn(folder)).length).toBeGreaterThan(0);
    expect(JSON.stringify(filesIn(folder))).not.toContain(key);
  });
});

test("a dry run writes nothing, not even the pages", async () => {
  const server = await serve(newsroom(releases(3)));
  const folder = newFolder();
  const ran = await importLive(folder, server.address, ["--dry-run"]);
  expect(reportOf(ran).counts.outcomes.new).toBe(3);
  expect(filesIn(folder)).toEqual({});
});

test("the key may stand in the environment", async () => {
  const server = await serve(newsroom(releases(1)));
  const ran = await importTo(newFolder(), ["mynewsdesk", "--service", server.address, "--json"], {
    environment: { MYNEWSDESK_KEY: key },
  });
  expect(reportOf(ran).counts.outcomes.new).toBe(1);
});

test("a feed is fetched from its address", async () => {
  const server = await serve((_request, response) =>
    response.end(
      '<rss version="2.0"><channel><item><title>A</title><guid>https://x.example/a</guid><pubDate>Thu, 11 Feb 2016 09:15:00 +0100</pubDate></item></channel></rss>',
    ),
  );
  const ran = await importTo(newFolder(), ["feed", `${server.address}/rss`, "--json"]);
  expect(reportOf(ran).counts.outcomes.new).toBe(1);
});
