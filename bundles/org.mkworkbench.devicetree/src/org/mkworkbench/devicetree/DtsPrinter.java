// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.devicetree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints a tree as DTS text that dtc compiles to the very blob that {@link FlattenedDeviceTree#write} gives. Values print as
 * what they were set to; values read from a blob print as dtc guesses them: strings when they look like text, else cells, else
 * bytes.
 * <p>
 * One thing DTS text cannot say is the boot CPU: dtc takes it from {@code /cpus} or its option {@code -b}. Where that matters,
 * the text says so in a comment.
 */
public final class DtsPrinter {

	private static final int CELLS_PER_LINE = 8;
	private static final int BYTES_PER_LINE = 16;
	/** Below this, decimal and hexadecimal look the same, so the {@code 0x} is left out. */
	private static final long FIRST_NUMBER_IN_HEX = 10;

	private final StringBuilder text = new StringBuilder();
	private final boolean comments;

	private DtsPrinter(boolean comments) {
		this.comments = comments;
	}

	public static String print(DeviceTree tree) {
		return new DtsPrinter(true).printTree(tree);
	}

	/** The same text without any comment, for readers that do not understand comments (kerf 0.1). */
	public static String printWithoutComments(DeviceTree tree) {
		return new DtsPrinter(false).printTree(tree);
	}

	private String printTree(DeviceTree tree) {
		text.append("/dts-v1/;\n\n");
		for (MemoryReservation reservation : tree.memoryReservations()) {
			text.append("/memreserve/ 0x").append(Long.toHexString(reservation.address())).append(" 0x")
					.append(Long.toHexString(reservation.size())).append(";\n");
		}
		if (!tree.memoryReservations().isEmpty()) {
			text.append('\n');
		}
		if (tree.bootCpu() != bootCpuGuessedByDtc(tree)) {
			String cpu = Integer.toUnsignedString(tree.bootCpu());
			printComment("The boot CPU in the blob is " + cpu + "; to get it there, compile with: dtc -b " + cpu, 0);
		}
		printNode(tree.root(), 0);
		return text.toString();
	}

	/** dtc livetree.c, guess_boot_cpuid(). */
	private static int bootCpuGuessedByDtc(DeviceTree tree) {
		return tree.find("/cpus").filter(cpus -> !cpus.children().isEmpty()).map(cpus -> cpus.children().getFirst())
				.flatMap(cpu -> cpu.property("reg")).filter(reg -> reg.length() == Integer.BYTES)
				.map(reg -> ByteBuffer.wrap(reg.raw()).getInt()).orElse(0);
	}

	private void printNode(DeviceTreeNode node, int level) {
		printComment(node.comment(), level);
		indent(level);
		text.append(level == 0 ? "/" : node.name()).append(" {\n");
		boolean separate = false;
		for (DeviceTreeProperty property : node.properties()) {
			printProperty(property, level + 1);
			separate = true;
		}
		for (DeviceTreeNode child : node.children()) {
			if (separate) {
				text.append('\n');
			}
			printNode(child, level + 1);
			separate = true;
		}
		indent(level);
		text.append("};\n");
	}

	private void printProperty(DeviceTreeProperty property, int level) {
		printComment(property.comment(), level);
		indent(level);
		text.append(property.name());
		String separator = " = ";
		for (DeviceTreeValue value : property.parts()) {
			if (value.length() > 0) {
				text.append(separator);
				printValue(value, level);
				separator = ", ";
			}
		}
		text.append(";\n");
	}

	private void printValue(DeviceTreeValue value, int level) {
		byte[] bytes = value.raw();
		switch (value.type()) {
			case U32 -> printCells(bytes, false, level);
			case U64 -> printCells(bytes, true, level);
			case STRINGS -> printStrings(bytes);
			case BYTES -> printBytes(bytes, level);
			case UNKNOWN -> {
				if (looksLikeText(bytes)) {
					printStrings(bytes);
				} else if (bytes.length % Integer.BYTES == 0) {
					printCells(bytes, false, level);
				} else {
					printBytes(bytes, level);
				}
			}
		}
	}

	/** Stricter than dtc, which lets half of the bytes be zero: here each string has at least one character. */
	private static boolean looksLikeText(byte[] bytes) {
		boolean empty = true;
		for (byte b : bytes) {
			if (b == 0 && empty || b != 0 && !isPrintable(b) && "\t\n\r".indexOf(b) < 0) {
				return false;
			}
			empty = b == 0;
		}
		return empty;
	}

	private static boolean isPrintable(byte b) {
		return b >= ' ' && b < 0x7f;
	}

	private void printCells(byte[] bytes, boolean pairs, int level) {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		long[] cells = IntStream.range(0, bytes.length / Integer.BYTES).mapToLong(i -> Integer.toUnsignedLong(buffer.getInt())).toArray();
		boolean hex = pairs || Arrays.stream(cells).anyMatch(cell -> cell >= FIRST_NUMBER_IN_HEX);
		List<String> items = new ArrayList<>();
		for (int i = 0; i < cells.length; i++) {
			String cell = (hex ? "0x" : "") + Long.toHexString(cells[i]);
			if (pairs && i % 2 == 1) {
				items.set(i / 2, items.get(i / 2) + " " + cell);
			} else {
				items.add(cell);
			}
		}
		text.append('<');
		printItems(items, pairs ? "  " : " ", pairs ? CELLS_PER_LINE / 2 : CELLS_PER_LINE, level);
		text.append('>');
	}

	private void printBytes(byte[] bytes, int level) {
		List<String> items = new ArrayList<>();
		for (byte b : bytes) {
			items.add(String.format("%02x", b));
		}
		text.append('[');
		printItems(items, " ", BYTES_PER_LINE, level);
		text.append(']');
	}

	private void printItems(List<String> items, String separator, int perLine, int level) {
		for (int i = 0; i < items.size(); i++) {
			if (i > 0 && i % perLine == 0) {
				text.append('\n');
				indent(level + 1);
			} else if (i > 0) {
				text.append(separator);
			}
			text.append(items.get(i));
		}
	}

	private void printStrings(byte[] bytes) {
		text.append('"');
		for (int i = 0; i < bytes.length; i++) {
			byte b = bytes[i];
			switch (b) {
				case 0 -> text.append(i == bytes.length - 1 ? "\"" : "\", \"");
				case '"', '\\' -> text.append('\\').append((char) b);
				case '\n' -> text.append("\\n");
				case '\t' -> text.append("\\t");
				case '\r' -> text.append("\\r");
				default -> text.append(isPrintable(b) ? String.valueOf((char) b) : String.format("\\x%02x", b));
			}
		}
	}

	private void printComment(String comment, int level) {
		if (!comments || comment.isBlank()) {
			return;
		}
		// A star before a slash ends a comment; a slash before a star in one warns in many tools.
		List<String> lines = comment.strip().replace("*/", "* /").replace("/*", "/ *").lines()
				.map(line -> line.replaceAll("\\p{Cntrl}", " ").stripTrailing()).toList();
		for (int i = 0; i < lines.size(); i++) {
			indent(level);
			text.append(i == 0 ? "/*" : " *");
			text.append(lines.get(i).isEmpty() ? "" : " ").append(lines.get(i));
			text.append(i == lines.size() - 1 ? " */\n" : "\n");
		}
	}

	private void indent(int level) {
		text.append("\t".repeat(level));
	}
}
