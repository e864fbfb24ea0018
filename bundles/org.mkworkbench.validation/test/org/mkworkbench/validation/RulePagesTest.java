// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every rule has a page in docs/rules and in the help book, and every page has a rule. */
class RulePagesTest {
	// the build runs tests in the bundle's folder
	private static final Path DOCS = Path.of("../../docs");
	private static final Path HELP = Path.of("../org.mkworkbench.app/help");
	private static final List<Rule> RULES = Validator.standard().rules();

	@Test
	void idsAreUnique() {
		assertEquals(RULES.size(), ids().size());
		ids().forEach(id -> assertTrue(id.matches("MK-[A-Z]+-\\d{3}"), id));
	}

	@Test
	void everyRuleHasAPageAndEveryPageARule() throws IOException {
		assertEquals(ids(), names(DOCS.resolve("rules"), ".md"));
		TreeSet<String> help = names(HELP.resolve("rules"), ".html");
		assertTrue(help.remove("index"));
		assertEquals(ids(), help, "run releng/generate-help.sh");
		String contents = Files.readString(HELP.resolve("rules-toc.xml"));
		RULES.forEach(rule -> assertTrue(contents.contains("href=\"help/rules/" + rule.page() + ".html\""), rule.id()));
	}

	@Test
	void pagesTellWhatTheRuleTells() throws IOException {
		for (Rule rule : RULES) {
			String text = Files.readString(DOCS.resolve("rules/" + rule.page() + ".md"));
			assertTrue(text.startsWith("# " + rule.id() + " " + rule.title() + "\n\n**Severity:** " + severity(rule) + "\n\n"), () -> "title or severity: " + text);
			assertEquals(List.of("Why it matters", "Example", "How to put it right"),
					text.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList(), rule.id());
			assertTrue(text.lines().anyMatch(line -> line.startsWith("> ")), rule.id() + " without an example");
			for (MatchResult link : Pattern.compile("\\]\\(([^)]+)\\)").matcher(text).results().toList()) {
				assertTrue(Files.exists(DOCS.resolve("rules").resolve(link.group(1))), () -> rule.id() + " links to " + link.group(1));
			}
		}
	}

	@Test
	void theIndexNamesAllRules() throws IOException {
		String index = Files.readString(DOCS.resolve("rules.md"));
		for (Rule rule : RULES) {
			String line = "| [%s](rules/%s.md) | %s | %s |".formatted(rule.id(), rule.page(), rule.title(), severity(rule));
			assertTrue(index.lines().anyMatch(line::equals), () -> "docs/rules.md lacks " + line);
		}
		assertEquals(RULES.size(), index.lines().filter(line -> line.startsWith("| [MK-")).count());
	}

	private static TreeSet<String> ids() {
		return RULES.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String severity(Rule rule) {
		return rule.defaultSeverity().name().toLowerCase(Locale.ROOT);
	}

	private static TreeSet<String> names(Path folder, String suffix) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).map(name -> name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name)
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}
}
