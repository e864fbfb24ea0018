// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the texts for people of all bundles of a folder against their properties files: nothing missing, nothing left over, nothing in the code. */
public final class TextCheck {
	private static final Pattern FIELD = Pattern.compile("^\\s*([a-z ]*)static String (\\w+)\\s*;", Pattern.MULTILINE);
	private static final Pattern NAME = Pattern.compile("initializeMessages\\(\"([\\w.]+)\"");
	private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
	private static final Pattern KEY = Pattern.compile("(?:[\">]|: )%([\\w.]+)");
	private static final Pattern TAG = Pattern.compile("<(\\w[\\w-]*)\\b[^>]*>");
	private static final Pattern LABEL = Pattern.compile("\\s(label|tooltip|description)=\"([^%\"][^\"]*)\"");
	private static final Pattern NAMED = Pattern.compile("\\sname=\"([^%\"][^\"]*)\"");
	/** Elements of plugin.xml whose name people read; elsewhere a name is an id. */
	private static final Set<String> NAMED_ELEMENTS = Set.of("view", "perspective", "wizard", "category", "command", "commandParameter", "page", "editor", "context",
			"content-type", "markerField", "markerContentGenerator");
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
	/** What makes a literal a text: two words. */
	private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");
	/** One word is enough where it is shown for certain. */
	private static final Pattern SHOWN = Pattern.compile(
			"(?:\\.set(?:Text|Message|ToolTipText|Title|Description|WindowTitle|ErrorMessage)\\(|new (?:Action|MenuManager|PaletteGroup)\\()\"([^\"]*[A-Za-z]{2,}[^\"]*)\"");
	/** What only a programmer or a log reads. */
	private static final Pattern FOR_PROGRAMMERS = Pattern.compile("Illegal\\w+Exception\\(|ILog\\.|getLog\\(|@SuppressWarnings|Pattern\\.compile|\\bbackground\\(");

	private final Set<String> knownSentences;
	private final List<String> problems = new ArrayList<>();
	private int texts;

	/** @param knownSentences literals of two and more words that are no texts for people */
	public TextCheck(Set<String> knownSentences) {
		this.knownSentences = Set.copyOf(knownSentences);
	}

	/** @return a sentence for everything that is wrong; empty when all is well */
	public List<String> check(Path bundles) throws IOException {
		problems.clear();
		texts = 0;
		try (Stream<Path> folders = Files.list(bundles)) {
			for (Path bundle : folders.filter(path -> Files.exists(path.resolve("META-INF/MANIFEST.MF"))).sorted().toList()) {
				checkPlugin(bundle);
				checkSources(bundle);
			}
		}
		return List.copyOf(problems);
	}

	/** How many texts the last check has read: a check that reads none proves nothing. */
	public int textsRead() {
		return texts;
	}

	private void checkPlugin(Path bundle) throws IOException {
		String manifest = Files.readString(bundle.resolve("META-INF/MANIFEST.MF"));
		Path plugin = bundle.resolve("plugin.xml");
		String xml = Files.exists(plugin) ? Files.readString(plugin) : "";
		plainTexts(plugin, xml);
		Set<String> used = KEY.matcher(manifest + xml).results().map(key -> key.group(1)).collect(Collectors.toCollection(TreeSet::new));
		Path file = bundle.resolve("OSGI-INF/l10n/bundle.properties");
		if (!Files.exists(file)) {
			used.forEach(key -> problems.add(bundle.getFileName() + ": %" + key + " is in no properties file"));
			return;
		}
		TextFile present = read(file);
		compare(file, "plugin.xml or the manifest", used, present.texts().keySet());
		if (!manifest.contains("Bundle-Localization: OSGI-INF/l10n/bundle")) {
			problems.add(bundle.getFileName() + ": the manifest has no Bundle-Localization");
		}
		if (!Files.readString(bundle.resolve("build.properties")).contains("OSGI-INF/")) {
			problems.add(bundle.getFileName() + ": build.properties leaves OSGI-INF/ out");
		}
	}

	private void plainTexts(Path plugin, String xml) {
		TAG.matcher(xml).results().forEach(tag -> {
			Matcher label = LABEL.matcher(tag.group());
			while (label.find()) {
				problems.add(plugin + ": " + label.group(1) + " \"" + label.group(2) + "\" must be a %key");
			}
			Matcher name = NAMED.matcher(tag.group());
			if (NAMED_ELEMENTS.contains(tag.group(1)) && name.find()) {
				problems.add(plugin + ": name \"" + name.group(1) + "\" must be a %key");
			}
		});
	}

	private TextFile read(Path file) throws IOException {
		TextFile read = TextFile.read(file);
		texts += read.texts().size();
		read.problems().forEach(problem -> problems.add(file + ": " + problem));
		return read;
	}

	private void compare(Path file, String where, Set<String> used, Set<String> present) {
		used.stream().filter(key -> !present.contains(key)).forEach(key -> problems.add(file + ": " + key + " is missing"));
		present.stream().filter(key -> !used.contains(key)).sorted().forEach(key -> problems.add(file + ": " + key + " is not used by " + where));
	}

	private void checkSources(Path bundle) throws IOException {
		Path sources = bundle.resolve("src");
		String name = bundle.getFileName().toString();
		if (!Files.isDirectory(sources) || name.endsWith(".tests")) {
			return;
		}
		boolean speaks = name.startsWith(Architecture.PREFIX + "ui") || name.equals(Architecture.PREFIX + "app");
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.sorted().toList()) {
				String path = file.getFileName().toString();
				if (path.equals("messages.properties") && !Files.exists(file.resolveSibling("Messages.java"))) {
					problems.add(file + ": no Messages class uses it");
				} else if (path.equals("Messages.java") && (speaks || Files.readString(file).contains("extends NLS"))) {
					checkMessages(file);
				} else if (path.endsWith(".java") && speaks) {
					checkSentences(file);
				}
			}
		}
	}

	private void checkMessages(Path file) throws IOException {
		String code = Files.readString(file);
		Set<String> fields = new HashSet<>();
		for (MatchResult field : FIELD.matcher(code).results().toList()) {
			if (!field.group(1).equals("public ")) {
				problems.add(file + ": " + field.group(2) + " must be public static, or it stays null");
			}
			if (!fields.add(field.group(2))) {
				problems.add(file + ": " + field.group(2) + " is there twice");
			}
		}
		String wanted = group(PACKAGE, code) + ".messages";
		if (!wanted.equals(group(NAME, code))) {
			problems.add(file + ": initializeMessages must name " + wanted);
		}
		Path properties = file.resolveSibling("messages.properties");
		if (!Files.exists(properties)) {
			problems.add(properties + " is missing");
			return;
		}
		TextFile read = read(properties);
		compare(properties, "a field of Messages", fields, read.texts().keySet());
		checkQuotes(read);
		checkUse(file, fields);
	}

	/** In a text that is bound a single quote starts a quotation, so an apostrophe is written twice; elsewhere it is not. */
	private void checkQuotes(TextFile file) {
		file.texts().forEach((key, text) -> {
			boolean bound = !TextFile.placeholders(text).isEmpty();
			if (bound && text.replace("''", "").contains("'")) {
				problems.add(file.path() + ": " + key + " takes values, so its apostrophe must be doubled");
			} else if (!bound && text.contains("''")) {
				problems.add(file.path() + ": " + key + " takes no values, so its apostrophe must not be doubled");
			}
		});
	}

	/** Only the package can see its texts, unless the class is public. */
	private void checkUse(Path messages, Set<String> fields) throws IOException {
		boolean open = Files.readString(messages).contains("public final class Messages");
		Path root = messages.getParent();
		StringBuilder code = new StringBuilder();
		try (Stream<Path> files = open ? Files.walk(bundleOf(messages)) : Files.list(root)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".java") && !path.equals(messages)).toList()) {
				code.append(Files.readString(file));
			}
		}
		Set<String> used = Pattern.compile("Messages\\s*\\.\\s*(\\w+)").matcher(code).results().map(use -> use.group(1)).collect(Collectors.toSet());
		fields.stream().filter(field -> !used.contains(field)).sorted().forEach(field -> problems.add(messages + ": nobody uses " + field));
	}

	private static Path bundleOf(Path source) {
		Path folder = source;
		while (!folder.getFileName().toString().equals("src")) {
			folder = folder.getParent();
		}
		return folder;
	}

	private void checkSentences(Path file) throws IOException {
		int number = 0;
		String before = "";
		for (String line : Files.readString(file).lines().toList()) {
			number++;
			String code = line.strip();
			if (!code.startsWith("*") && !code.startsWith("/") && !FOR_PROGRAMMERS.matcher(before + line).find()) {
				int at = number;
				Set<String> shown = SHOWN.matcher(line).results().map(literal -> literal.group(1)).collect(Collectors.toSet());
				LITERAL.matcher(line.replace("'\"'", "''")).results().map(literal -> literal.group(1))
						.filter(text -> WORDS.matcher(text).find() || shown.contains(text)).filter(text -> !knownSentences.contains(text))
						.forEach(sentence -> problems.add(file + ":" + at + ": \"" + sentence + "\" belongs into messages.properties"));
			}
			before = code.endsWith(";") || code.endsWith("{") ? "" : code;
		}
	}

	private static String group(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : null;
	}
}
