// Counts texts as code of the networks does, with nothing of ours: twitter-text for X and for the names of Mastodon's
// links, Node's own segmenter (ICU) for characters of a reader, Unicode's list of emoji for Threads.
// In: a JSON list of texts. Out: for each of them {x, mastodon, bluesky, bytes, threads, plain}.
"use strict";
const fs = require("fs");
const twitter = require("twitter-text");
const part = (name) => require(`twitter-text/dist/regexp/${name}`).default || require(`twitter-text/dist/regexp/${name}`);
const source = (name) => part(name).source;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const readers = (text) => Array.from(segmenter.segment(text), (one) => one.segment);

// Mastodon: config/initializers/twitter_regex.rb and status_length_validator.rb, read 2026-11-30, put in these words.
const blank = "\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const chars = `[^${blank}<>()?]`;
const nested = `(?:\\((?:${chars}+|${chars}*\\(${chars}+\\)${chars}*)\\))`;
const last = `(?:[^${blank}()?!*"'「」<>;:=,.$%\\[\\]~&|@]|${nested})`;
const path = `(?:(?:${chars}*(?:${nested}${chars}*)*${last})|(?:${chars}+/))`;
const more = "\\u00a0-\\ud7ff\\ue000-\\uf8ff\\uf900-\\ufdcf\\ufdf0-\\uffef";
const high = "[\\ud800-\\udbff][\\udc00-\\udfff]";
const query = `(?:[a-z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@\\^${more}]|${high})`;
const queryEnd = `(?:[a-z0-9_&=#/\\-${more}]|${high})`;
const schemes = "https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini";
const url = new RegExp(
  `(${source("validUrlPrecedingChars")})((?:(${schemes})://)?${source("validDomain")}(?::[0-9]+)?(?:/${path}*)?` +
    `(?:\\?${query}*${queryEnd})?)`,
  "gi",
);
const mention = /(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(?:@[\p{L}\p{M}\p{Nd}\p{Pc}]+(?:[.-]+[\p{L}\p{M}\p{Nd}\p{Pc}]+)*)?/giu;
const noMention = new RegExp(`^(?:[@＠]|[${source("latinAccentChars")}]|://)`);

function mastodon(text) {
  const found = [];
  for (const one of text.matchAll(url)) {
    const start = one.index + one[1].length;
    if (one[3]) found.push({ start, end: start + one[2].length, as: "x".repeat(23) });
  }
  for (const one of text.matchAll(mention)) {
    const end = one.index + one[0].length;
    if (!noMention.test(text.slice(end))) found.push({ start: one.index, end, as: `@${one[1]}` });
  }
  found.sort((one, other) => one.start - other.start);
  let at = 0;
  let written = "";
  for (const one of found) {
    if (one.start < at) continue;
    written += text.slice(at, one.start) + one.as;
    at = one.end;
  }
  return readers(written + text.slice(at)).length;
}

const emoji = /^\p{RGI_Emoji}$/v;
const drawn = /^(?:[0-9#*]\ufe0f?\u20e3|\p{Emoji_Presentation}|(?![0-9#*])\p{Emoji}\ufe0f)/u;

function threads(text) {
  return readers(text)
    .map((one) => (emoji.test(one) || drawn.test(one) ? Buffer.byteLength(one, "utf8") : 1))
    .reduce((sum, one) => sum + one, 0);
}

const counted = (text) => ({
  x: twitter.parseTweet(text).weightedLength,
  mastodon: mastodon(text),
  bluesky: readers(text).length,
  bytes: Buffer.byteLength(text, "utf8"),
  threads: threads(text),
});

process.stdout.write(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(counted)));
