// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal.hwloc;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.mkworkbench.topology.ImportException;

/** Parses the XML. Document types are passed over and never loaded; an inner subset or an entity is refused. */
final class HwlocReader {
	/** Real files have 20; below the limit of the JDK (jdk.xml.maxElementDepth, 100), so that the message is ours. */
	private static final int MAX_DEPTH = 90;
	private static final int MAX_ELEMENTS = 2_000_000;

	private HwlocReader() {
	}

	static HwlocElement read(byte[] bytes, String source) throws ImportException {
		String text = text(bytes, source);
		refuseInnerSubset(text, source);
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
		XMLStreamReader reader = null;
		try {
			reader = factory.createXMLStreamReader(new StringReader(text));
			return parse(reader, source);
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
			throw new ImportException(source, line, "this is not well-formed XML: " + firstLine(e),
					"The file may be cut off; write it again with"
					+ " lstopo --of xml", e);
		} catch (RuntimeException e) {
			// The JDK's parser lets some faults of broken bytes through as unchecked exceptions
			throw new ImportException(source, 0, "this is not XML: " + e.getMessage(), "Write the file again with lstopo --of xml", e);
		} finally {
			close(reader);
		}
	}

	/** hwloc writes UTF-8. Decoded here, as the JDK's parser reports wrong bytes on the standard error stream. */
	private static String text(byte[] bytes, String source) throws ImportException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
			return text.startsWith("\ufeff") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			int line = 1;
			for (int i = 0; i < buffer.position(); i++) {
				line += bytes[i] == '\n' ? 1 : 0;
			}
			throw new ImportException(source, line, "this is not UTF-8 text, which hwloc XML is",
					"Write the file again with lstopo --of xml", e);
		}
	}

	private static void close(XMLStreamReader reader) {
		if (reader != null) {
			try {
				reader.close();
			} catch (XMLStreamException e) {
				// The reader works on an array in memory; nothing is held that could leak
				throw new IllegalStateException(e);
			}
		}
	}

	private static String firstLine(XMLStreamException e) {
		String message = e.getMessage() == null ? "unexpected end" : e.getMessage();
		int detail = message.indexOf("Message: ");
		return (detail < 0 ? message : message.substring(detail + 9)).lines().findFirst().orElse("unexpected end").replaceAll("[.\\s]+$", "");
	}

	/** hwloc files name hwloc2.dtd and nothing more; entities have no place in them and are how XML attacks work. */
	private static void refuseInnerSubset(String text, String source) throws ImportException {
		String head = text.substring(0, Math.min(text.length(), 1 << 16));
		int type = head.indexOf("<!DOCTYPE");
		if (type >= 0) {
			int end = head.indexOf('>', type);
			int subset = head.indexOf('[', type);
			if (subset >= 0 && (end < 0 || subset < end)) {
				int line = (int) head.substring(0, subset).chars().filter(c -> c == '\n').count() + 1;
				throw new ImportException(source, line, "the document type defines entities or elements of its own, which is refused for safety",
						"Remove the part in square brackets from the DOCTYPE line; hwloc never writes one");
			}
		}
	}

	private static HwlocElement parse(XMLStreamReader reader, String source) throws XMLStreamException, ImportException {
		Deque<HwlocElement> open = new ArrayDeque<>();
		HwlocElement root = null;
		int count = 0;
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				HwlocElement element = element(reader);
				if (++count > MAX_ELEMENTS || open.size() >= MAX_DEPTH) {
					throw new ImportException(source, element.line, "the file has more than " + (count > MAX_ELEMENTS ? MAX_ELEMENTS
							+ " elements"
							: MAX_DEPTH + " levels"), "No machine is that large; check where the file comes from");
				}
				if (open.isEmpty()) {
					root = element;
				} else {
					open.peek().children.add(element);
				}
				open.push(element);
			}
			case XMLStreamConstants.END_ELEMENT -> open.pop();
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
				if (!open.isEmpty()) {
					open.peek().text.append(reader.getText());
				}
			}
			case XMLStreamConstants.ENTITY_REFERENCE -> throw new ImportException(source, reader.getLocation().getLineNumber(),
					"the file uses the entity \"" + reader.getLocalName() + "\", which is refused for safety", "Remove it; hwloc never writes one");
			default -> { /* comments, white space, the document type: nothing in them describes the machine */ }
			}
		}
		return root;
	}

	private static HwlocElement element(XMLStreamReader reader) {
		HwlocElement element = new HwlocElement(reader.getLocalName(), reader.getLocation().getLineNumber());
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			element.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		}
		return element;
	}
}
