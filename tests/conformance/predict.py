#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""predict.py TOOL COLLECTION.jsonl [ROOT]: what our reader says of each case of a collection, a JSON object a line.

TOOL is the program articles_as_json. A case has its wikitext in it ({"name", "lang", "wikitext"}) or names a file below
ROOT ({"file", "lang"}). With --flatten the files are flattened first as the bundled article was: on one line, with the
headings left in it and all other markup gone; what is written then is read as text whose form nobody told.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys


def flatten(text):
    """A page as the bundled article came: no templates, notes, comments, tags, brackets or lines."""
    text = re.sub(r"<!--.*?-->", "", text, flags=re.S)
    text = re.sub(r"<(ref|gallery|math|timeline|score|imagemap|nowiki|pre)\b[^>/]*/>", "", text, flags=re.I)
    text = re.sub(r"<(ref|gallery|math|timeline|score|imagemap)\b[^>]*>.*?</\1\s*>", "", text, flags=re.S | re.I)
    while True:
        less = re.sub(r"\{\{[^{}]*\}\}|\{\|[^{}]*\|\}|\{\{\{[^{}]*\}\}\}", "", text)
        if less == text:
            break
        text = less
    text = re.sub(r"\[\[[^\[\]|]*\|([^\[\]|]*)\]\]", r"\1", text)
    text = re.sub(r"\[\[([^\[\]|]*)\]\]", r"\1", text)
    text = re.sub(r"<[^<>]*>", "", text)
    text = re.sub(r"^[*#:;]+", "", text, flags=re.M)
    text = re.sub(r"[\[\]{}|<>]", "", text)
    return " ".join(text.split())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tool")
    parser.add_argument("collection", type=pathlib.Path)
    parser.add_argument("root", nargs="?", type=pathlib.Path)
    parser.add_argument("--flatten", action="store_true")
    arguments = parser.parse_args()

    cases = [json.loads(line) for line in arguments.collection.open(encoding="utf-8")]
    lines = []
    for case in cases:
        text = case["wikitext"] if "wikitext" in case else (arguments.root / case["file"]).read_text(encoding="utf-8")
        if arguments.flatten:
            text = flatten(text)
        lines.append(json.dumps({"name": case.get("name", case.get("file")), "language": case.get("lang"), "wikitext": text}))
    command = [arguments.tool] + (["flattened"] if arguments.flatten else [])
    output = subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        article = json.loads(line)
        article["file"] = article["name"]
        article["ext"] = article.pop("external", [])
        article["refs"] = [text for text in article.pop("references", []) if text]
        json.dump(article, sys.stdout, ensure_ascii=False)
        print()


if __name__ == "__main__":
    main()
