// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One XML element as it stands in the file. Everything is kept, so that the importer can say what it did not use. */
final class HwlocElement {
	final String name;
	final int line;
	final Map<String, String> attributes = new LinkedHashMap<>();
	final List<HwlocElement> children = new ArrayList<>();
	final StringBuilder text = new StringBuilder();

	HwlocElement(String name, int line) {
		this.name = name;
		this.line = line;
	}

	/** Null when absent. */
	String get(String attribute) {
		return attributes.get(attribute);
	}

	Stream<HwlocElement> children(String childName) {
		return children.stream().filter(child -> child.name.equals(childName));
	}

	/** The {@code <info>} children, in order; of a repeated name all values, joined. */
	Map<String, String> infos() {
		return children("info").filter(info -> info.get("name") != null && info.get("value") != null).collect(Collectors.toMap(
				info -> info.get("name"), info -> info.get("value"), (first, second) -> first.equals(second) ? first : first + "; " + second,
				LinkedHashMap::new));
	}

	/** The words in the text of all children of this name: the chunks of indexes and matrix values. */
	List<String> words(String childName) {
		return children(childName).flatMap(child -> Stream.of(child.text.toString().strip().split("\\s+")))
				.filter(word -> !word.isEmpty()).toList();
	}
}
