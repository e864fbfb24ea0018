// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the help pages of the rules from docs/rules.md and docs/rules/*.md: a page per rule, a list of all, and their table of contents.
 * Knows just the Markdown that these pages use: headings, paragraphs, quotations, tables, links, code and bold words. Arguments: the
 * folder docs and the folder help to write to.
 */
class GenerateHelp {
	private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
	private static final Pattern RULE = Pattern.compile("^\\| \\[(MK-\\w+-\\d+)\\]\\(rules/\\S+\\.md\\) \\| (.*?) \\|");

	public static void main(String[] arguments) throws IOException {
		Path docs = Path.of(arguments[0]);
		Path help = Path.of(arguments[1]);
		Path pages = Files.createDirectories(help.resolve("rules"));
		List<String> index = Files.readAllLines(docs.resolve("rules.md"));
		Files.writeString(pages.resolve("index.html"), page("Rules", index, false));
		Map<String, List<String[]>> groups = new LinkedHashMap<>();
		String group = "Rules";
		for (String line : index) {
			Matcher rule = RULE.matcher(line);
			if (line.startsWith("## ")) {
				group = line.substring(3);
			} else if (rule.find()) {
				String id = rule.group(1);
				groups.computeIfAbsent(group, key -> new ArrayList<>()).add(new String[] { id, rule.group(2) });
				Path source = docs.resolve("rules/" + id + ".md");
				if (!Files.exists(source)) {
					System.err.println("docs/rules.md names " + id + ", but there is no docs/rules/" + id + ".md.");
					System.exit(1);
				}
				Files.writeString(pages.resolve(id + ".html"), page(id + " " + rule.group(2), Files.readAllLines(source), true));
			}
		}
		Files.writeString(help.resolve("rules-toc.xml"), contents(groups));
	}

	/** The table of contents that hangs below the anchor "rules" of toc.xml. */
	private static String contents(Map<String, List<String[]>> groups) {
		StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?NLS TYPE=\"org.eclipse.help.toc\"?>\n");
		text.append("<!-- Made by releng/generate-help.sh from docs/rules.md; do not edit. -->\n");
		text.append("<toc label=\"Rules\" link_to=\"help/toc.xml#rules\">\n\t<topic label=\"Rules\" href=\"help/rules/index.html\">\n");
		groups.forEach((group, rules) -> {
			text.append("\t\t<topic label=\"%s\">\n".formatted(escape(group)));
			rules.forEach(rule -> text.append("\t\t\t<topic label=\"%s %s\" href=\"help/rules/%1$s.html\"/>\n".formatted(rule[0], escape(rule[1]))));
			text.append("\t\t</topic>\n");
		});
		return text.append("\t</topic>\n</toc>\n").toString();
	}

	private static String page(String title, List<String> lines, boolean back) {
		StringBuilder html = new StringBuilder("""
				<!DOCTYPE html>
				<!-- Made by releng/generate-help.sh; edit the Markdown in docs instead. -->
				<html lang="en">
				<head>
				<meta charset="UTF-8">
				<title>%s</title>
				</head>
				<body>
				""".formatted(escape(title)));
		List<String> block = new ArrayList<>();
		for (String line : lines) {
			if (line.isBlank()) {
				flush(block, html);
			} else {
				block.add(line);
			}
		}
		flush(block, html);
		if (back) {
			html.append("<p><a href=\"index.html\">All rules</a></p>\n");
		}
		return html.append("</body>\n</html>\n").toString();
	}

	private static void flush(List<String> block, StringBuilder html) {
		if (block.isEmpty()) {
			return;
		}
		String first = block.getFirst();
		if (first.startsWith("#")) {
			int level = first.indexOf(' ');
			html.append("<h%d>%s</h%1$d>\n".formatted(level, inline(first.substring(level + 1))));
		} else if (first.startsWith("|")) {
			table(block, html);
		} else if (first.startsWith("> ")) {
			html.append("<blockquote>%s</blockquote>\n".formatted(inline(String.join(" ", block.stream().map(line -> line.substring(2)).toList()))));
		} else {
			html.append("<p>%s</p>\n".formatted(inline(String.join(" ", block))));
		}
		block.clear();
	}

	private static void table(List<String> rows, StringBuilder html) {
		html.append("<table>\n");
		for (int i = 0; i < rows.size(); i++) {
			if (i != 1) {
				String cell = i == 0 ? "th" : "td";
				StringBuilder row = new StringBuilder();
				for (String text : rows.get(i).substring(1, rows.get(i).length() - 1).split("\\|")) {
					row.append("<%s>%s</%1$s>".formatted(cell, inline(text.strip())));
				}
				html.append("<tr>").append(row).append("</tr>\n");
			}
		}
		html.append("</table>\n");
	}

	private static String inline(String text) {
		StringBuilder html = new StringBuilder();
		Matcher link = LINK.matcher(text);
		int end = 0;
		while (link.find()) {
			html.append(words(text.substring(end, link.start())));
			String target = link.group(2).replaceFirst("^rules/", "").replaceFirst("\\.md$", ".html");
			html.append("<a href=\"%s\">%s</a>".formatted(escape(target), words(link.group(1))));
			end = link.end();
		}
		return html.append(words(text.substring(end))).toString();
	}

	private static String words(String text) {
		return escape(text).replaceAll("`([^`]*)`", "<code>$1</code>").replaceAll("\\*\\*([^*]*)\\*\\*", "<b>$1</b>");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
