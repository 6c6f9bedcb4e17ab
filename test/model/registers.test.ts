/** Organisation, contacts and topics, as the data files give them. */

import { expect, test } from "vitest";
import { freeTopic, readRegisters } from "../../src/model/registers.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { checkedItem, dataFile, plainRelease, readItem, registers } from "../builders.ts";

test("a newsroom without data files", () => {
  expect(registers()).toEqual({
    organisation: { name: "press.example.org" },
    contacts: new Map(),
    contactsAreRead: true,
    topics: new Map(),
    topicsAreFixed: false,
  });
});

test("organisation", () => {
  const organisation = `
name: Exempelby kommun
url: https://exempelby.example
address: Torget 1, 123 45 Exempelby
email: press@exempelby.example
phone: 08-465 004 00
boilerplate: |
  Ett.

  Två.
logo: /logotyp.svg
`;
  expect(registers({ organisation }).organisation).toEqual({
    name: "Exempelby kommun",
    url: "https://exempelby.example/",
    address: "Torget 1, 123 45 Exempelby",
    email: "press@exempelby.example",
    phone: { text: "08-465\u00a0004\u00a000", e164: "+46846500400" },
    boilerplate: "Ett.\n\nTvå.",
    logo: "/logotyp.svg",
  });
});

test("topics keep the order of the file, and get addresses", () => {
  const topics =
    "vatten: Vatten & avlopp\nmiljö:\n  name: Miljö\n  slug: Natur och miljö\n  description: Om miljön.\n";
  expect([...registers({ topics }).topics.values()]).toEqual([
    { id: "vatten", name: "Vatten & avlopp", slug: "vatten-och-avlopp" },
    { id: "miljö", name: "Miljö", slug: "natur-och-miljo", description: "Om miljön." },
  ]);
});

test("without a register any topic is new, and spellings with one address are one topic", () => {
  const { topics } = checkedItem(`${plainRelease}topics: [Miljö, miljö, Barn & unga]\n`).data;
  expect(topics).toEqual([
    { id: "miljo", name: "Miljö", slug: "miljo" },
    { id: "barn-och-unga", name: "Barn & unga", slug: "barn-och-unga" },
  ]);
});

test("names in other letters get addresses that differ and stay", () => {
  expect(freeTopic("بلدية").slug).toBe("amne-dffcd006");
  expect(freeTopic("שול").slug).toBe("amne-40a294cf");
});

test("an empty register of topics allows none", () => {
  const problems: Problem[] = [];
  readItem(`${plainRelease}topics: miljö\n`, { topics: "# inga än\n", problems });
  expect(problems.map(({ code }) => code)).toEqual(["topic-unknown"]);
});

test.each([
  ["a contact that is no contact", "kim: 031-390 06 00\n", ["wrong-kind"]],
  ["a contact with a fault", "kim:\n  name: Kim Exempel\n  phone: 031\n", ["phone-invalid"]],
  ["a contact without a name", "kim:\n  role: pressansvarig\n", ["missing"]],
  ["a register that is a list", "- kim\n", ["wrong-kind"]],
])("%s is one problem, not one more for every text that names it", (_, contacts, codes) => {
  const problems: Problem[] = [];
  readItem(`${plainRelease}contacts: kim\n`, { contacts, problems });
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test("a register that could not be read makes no contact and no topic unknown", () => {
  const broken = { ...dataFile("contacts", ""), value: undefined, broken: true };
  const problems: Problem[] = [];
  const read = readRegisters(
    { organisation: broken, contacts: broken, topics: broken },
    "https://press.example.org",
    problems,
  );
  expect(problems).toEqual([]);
  expect(read).toMatchObject({ contactsAreRead: false, topicsAreFixed: false });
});

test("keys that JavaScript has a use for are keys like any other", () => {
  const contacts = "constructor:\n  name: Kim Exempel\ntoString:\n  name: Robin Exempel\n";
  const { data } = checkedItem(`${plainRelease}contacts: [toString, constructor]\n`, { contacts });
  expect(data.contacts.map(({ name }) => name)).toEqual(["Robin Exempel", "Kim Exempel"]);
  expect(() => checkedItem(`${plainRelease}contacts: valueOf\n`, { contacts })).toThrow(
    "”valueOf” finns inte",
  );
});
