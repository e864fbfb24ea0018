// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A properties file with texts for people: one {@code key=value} a line, keys sorted.
 *
 * @param texts    values by key, in the order of the file
 * @param problems what is wrong with the file itself
 */
record TextFile(Path path, Map<String, String> texts, List<String> problems) {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

	static TextFile read(Path path) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		List<String> problems = new ArrayList<>();
		String last = "";
		for (String line : Files.readString(path, StandardCharsets.UTF_8).lines().toList()) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			Properties one = new Properties();
			one.load(new StringReader(line));
			String key = one.stringPropertyNames().iterator().next();
			String problem = problem(line, key, one.getProperty(key), last, texts);
			if (problem != null) {
				problems.add(key + " " + problem);
			}
			texts.put(key, one.getProperty(key));
			last = key;
		}
		return new TextFile(path, texts, problems);
	}

	private static String problem(String line, String key, String text, String last, Map<String, String> texts) {
		if (texts.containsKey(key)) {
			return "is there twice";
		}
		if (key.compareTo(last) < 0) {
			return "is not in its place: keys are sorted";
		}
		if (text.isEmpty()) {
			return "has no text";
		}
		// Read as ISO 8859-1 by the platform.
		return line.chars().allMatch(c -> c < 0x7F) ? null : "has letters beyond ASCII: write them as \\uXXXX";
	}

	/** Numbers of the values that a text takes, sorted. */
	static TreeSet<String> placeholders(String text) {
		TreeSet<String> numbers = new TreeSet<>();
		for (Matcher matcher = PLACEHOLDER.matcher(text); matcher.find();) {
			numbers.add(matcher.group(1));
		}
		return numbers;
	}
}
