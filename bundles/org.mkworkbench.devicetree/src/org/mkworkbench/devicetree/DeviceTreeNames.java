// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.util.Optional;

/**
 * What node and property names may look like: the characters that dtc's node_name_chars and property_name_chars checks accept, so
 * that printed text always compiles.
 */
final class DeviceTreeNames {

	/**
	 * Longest name. The specification says 31, which existing trees exceed; Linux shows each node as a directory (sysfs, kernfs),
	 * whose names end at 255.
	 */
	static final int MAX_LENGTH = 255;

	private static final String NODE_PUNCTUATION = ",._+-";
	private static final String PROPERTY_PUNCTUATION = ",._+-*#?";

	private DeviceTreeNames() {
	}

	static void checkNode(DeviceTreeNode parent, String name) {
		nodeProblem(name).ifPresent(problem -> {
			throw parent.error("child name \"" + shown(name) + "\" " + problem);
		});
	}

	static void checkProperty(DeviceTreeNode node, String name) {
		propertyProblem(name).ifPresent(problem -> {
			throw node.error("property name \"" + shown(name) + "\" " + problem);
		});
	}

	static Optional<String> nodeProblem(String name) {
		int at = name.indexOf('@');
		if (at >= 0 && name.indexOf('@', at + 1) >= 0) {
			return Optional.of("has more than one @");
		}
		if (at == 0) {
			return Optional.of("has nothing before the @");
		}
		if (at == name.length() - 1 && at > 0) {
			return Optional.of("has no unit address after the @");
		}
		return problem(at < 0 ? name : name.substring(0, at) + name.substring(at + 1), name.length(), NODE_PUNCTUATION);
	}

	static Optional<String> propertyProblem(String name) {
		if (name.equals("name")) {
			return Optional.of("is reserved: since format version 16 the node itself carries its name");
		}
		return problem(name, name.length(), PROPERTY_PUNCTUATION);
	}

	private static Optional<String> problem(String name, int length, String punctuation) {
		if (length == 0) {
			return Optional.of("is empty");
		}
		if (length > MAX_LENGTH) {
			return Optional.of("has " + length + " characters; at most " + MAX_LENGTH + " are allowed");
		}
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
			if (!letterOrDigit && punctuation.indexOf(c) < 0) {
				return Optional.of("holds the character '" + shown(String.valueOf(c)) + "'; only letters, digits and "
						+ String.join(" ", punctuation.split("")) + " are allowed");
			}
		}
		return Optional.empty();
	}

	/** A name that may be anything, made safe to stand in a message. */
	static String shown(String name) {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i < Math.min(name.length(), 60); i++) {
			char c = name.charAt(i);
			shown.append(c < ' ' || c >= 0x7f && c < 0xa0 ? String.format("\\x%02x", (int) c) : String.valueOf(c));
		}
		return name.length() > 60 ? shown.append('…').toString() : shown.toString();
	}
}
