// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignFactory;
import org.mkworkbench.model.design.KernelRole;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.design.VirtioKind;

/** Reads the text of {@link KernelClip}. Document types and entities of all kinds are refused; numbers have limits, so that no text is costly. */
final class KernelClipReader {
	/** A plan cannot have more kernels, so a clip with more is none of ours. */
	private static final int MAX_KERNELS = Designs.MAX_KERNEL_ID;
	private static final int MAX_LENGTH = 16 << 20;
	private static final String BROKEN = "The copied kernels cannot be read: ";

	/** One kernel. @param kernel name, id, role and the like, virtio devices included, but no uids and nothing of the machine */
	record Entry(SpawnedKernel kernel, List<Integer> cpus, List<Memory> memory, List<Device> devices, List<String> platformDevices) {
	}

	/** Memory by the number of its node. @param base null: the kernel chooses */
	record Memory(int node, long bytes, Long base) {
	}

	/** A PCI function. @param ids vendor and device, null while unknown */
	record Device(String address, String ids) {
	}

	/** A channel between two of the kernels. @param channel without ends and uid */
	record Link(Channel channel, String from, String to) {
	}

	/** Everything in a clip, kernels by their keys. */
	record Content(Map<String, Entry> kernels, List<Link> channels) {
	}

	private final XMLStreamReader xml;
	private final Map<String, Entry> kernels = new LinkedHashMap<>();
	private final List<Link> channels = new ArrayList<>();

	private KernelClipReader(XMLStreamReader xml) {
		this.xml = xml;
	}

	/** @throws IllegalArgumentException with a sentence for people when the text holds no kernels or is broken */
	static Content read(String text) {
		if (!KernelClip.isClip(text)) {
			throw new IllegalArgumentException("There are no kernels to paste; copy some in a plan first");
		}
		if (text.length() > MAX_LENGTH) {
			throw new IllegalArgumentException(BROKEN + "the text is too long");
		}
		if (text.contains("<!DOCTYPE")) {
			throw new IllegalArgumentException(BROKEN + "a document type is refused for safety");
		}
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try {
			return new KernelClipReader(factory.createXMLStreamReader(new StringReader(text))).content();
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
			throw new IllegalArgumentException(BROKEN + "this is not well-formed XML" + (line > 0 ? ", line " + line : ""), e);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(BROKEN + "a number is none: " + e.getMessage(), e);
		} catch (IllegalArgumentException e) {
			throw e;
		} catch (RuntimeException e) {
			// the JDK's parser lets some faults through as unchecked exceptions
			throw new IllegalArgumentException(BROKEN + "this is not XML", e);
		}
	}

	private Content content() throws XMLStreamException {
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT) {
				element();
			}
		}
		if (kernels.isEmpty()) {
			throw new IllegalArgumentException("There are no kernels to paste; copy some in a plan first");
		}
		channels.forEach(link -> {
			if (!kernels.containsKey(link.from()) || !kernels.containsKey(link.to()) || link.from().equals(link.to())) {
				throw new IllegalArgumentException(BROKEN + "a channel does not run between two of the kernels");
			}
		});
		return new Content(kernels, channels);
	}

	private void element() throws XMLStreamException {
		switch (xml.getLocalName()) {
		case KernelClip.ROOT -> {
			if (!KernelClip.VERSION.equals(attribute("version"))) {
				throw new IllegalArgumentException(BROKEN + "they were copied in another version of Multikernel Workbench. Copy and paste in the same version");
			}
		}
		case "kernel" -> kernel();
		case "channel" -> channels.add(channel());
		case String name -> throw unknown(name);
		}
	}

	private IllegalArgumentException unknown(String element) {
		return new IllegalArgumentException(BROKEN + "\"" + element + "\" is unknown, line " + xml.getLocation().getLineNumber());
	}

	private void kernel() throws XMLStreamException {
		String key = required("key");
		SpawnedKernel kernel = DesignFactory.eINSTANCE.createSpawnedKernel();
		kernel.setName(attribute("name"));
		kernel.setId(attribute("id") == null ? null : Integer.valueOf(attribute("id")));
		kernel.setRole(value("role", KernelRole.values(), KernelRole.GENERAL));
		kernel.setColour(number("colour", 0));
		kernel.setBounds(bounds());
		kernel.setLlcWayMask(hexadecimal("llcWays"));
		kernel.setImage(attribute("image"));
		kernel.setInitrd(attribute("initrd"));
		kernel.setCommandLine(attribute("commandLine"));
		Entry entry = new Entry(kernel, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		if (kernels.put(key, entry) != null || kernels.size() > MAX_KERNELS) {
			throw new IllegalArgumentException(BROKEN + "there is a kernel too many");
		}
		while (xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
				part(entry);
			}
		}
	}

	private void part(Entry entry) throws XMLStreamException {
		String name = xml.getLocalName();
		switch (name) {
		case "cpus" -> {
			entry.cpus().addAll(numbers(xml.getElementText()));
			return;
		}
		case "memory" -> {
			long bytes = Long.parseLong(required("bytes"));
			if (bytes < 0) {
				throw new IllegalArgumentException(BROKEN + "memory cannot be negative");
			}
			entry.memory().add(new Memory(Integer.parseInt(required("node")), bytes, hexadecimal("base")));
		}
		case "device" -> entry.devices().add(new Device(required("address"), attribute("ids")));
		case "platformDevice" -> entry.platformDevices().add(required("name"));
		case "virtio" -> {
			VirtioDevice device = DesignFactory.eINSTANCE.createVirtioDevice();
			device.setKind(value("kind", VirtioKind.values(), VirtioKind.NET));
			device.setName(attribute("name"));
			device.setQueues(number("queues", device.getQueues()));
			device.setQueueSize(number("queueSize", device.getQueueSize()));
			entry.kernel().getVirtioDevices().add(device);
		}
		default -> throw unknown(name);
		}
		if (!xml.getElementText().isBlank()) {
			throw unknown(name);
		}
	}

	private Link channel() {
		Channel channel = DesignFactory.eINSTANCE.createChannel();
		channel.setName(attribute("name"));
		channel.setType(value("type", MessageType.values(), MessageType.USER));
		channel.setRate(attribute("rate") == null ? channel.getRate() : Double.parseDouble(attribute("rate")));
		channel.setPayload(number("payload", channel.getPayload()));
		channel.setPattern(value("pattern", TrafficPattern.values(), TrafficPattern.CONSTANT));
		channel.setBurstLength(number("burstLength", channel.getBurstLength()));
		channel.setBurstGapNanos(nanos("burstGapNanos", channel.getBurstGapNanos()));
		channel.setClients(number("clients", channel.getClients()));
		channel.setThinkNanos(nanos("thinkNanos", channel.getThinkNanos()));
		channel.setServiceNanos(nanos("serviceNanos", channel.getServiceNanos()));
		channel.setResponsePayload(number("responsePayload", channel.getResponsePayload()));
		channel.setQueueSize(number("queueSize", channel.getQueueSize()));
		channel.setLevelTriggered("true".equals(attribute("levelTriggered")));
		channel.setTraceFile(attribute("traceFile"));
		return new Link(channel, required("from"), required("to"));
	}

	private String attribute(String name) {
		return xml.getAttributeValue(null, name);
	}

	private String required(String name) {
		String value = attribute(name);
		if (value == null) {
			throw new IllegalArgumentException(BROKEN + "a %s has no %s, line %d".formatted(xml.getLocalName(), name, xml.getLocation().getLineNumber()));
		}
		return value;
	}

	private int number(String name, int fallback) {
		return attribute(name) == null ? fallback : Integer.parseInt(attribute(name));
	}

	private long nanos(String name, long fallback) {
		return attribute(name) == null ? fallback : Long.parseLong(attribute(name));
	}

	private Long hexadecimal(String name) {
		String text = attribute(name);
		return text == null ? null : (Long) Long.parseUnsignedLong(text.startsWith("0x") ? text.substring(2) : text, 16);
	}

	private Bounds bounds() {
		try {
			return attribute("bounds") == null ? null : Bounds.parse(attribute("bounds"));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(BROKEN + e.getMessage(), e);
		}
	}

	private <E extends Enum<E>> E value(String name, E[] values, E fallback) {
		String text = attribute(name);
		if (text == null) {
			return fallback;
		}
		for (E value : values) {
			if (value.name().equals(text)) {
				return value;
			}
		}
		throw new IllegalArgumentException(BROKEN + "\"%s\" is no %s".formatted(text, name));
	}

	/** Numbers in the order of the text, each once. */
	private static Set<Integer> numbers(String text) {
		Set<Integer> numbers = new LinkedHashSet<>();
		for (String part : text.strip().split(",", -1)) {
			int dash = part.indexOf('-', 1);
			int from = Integer.parseInt((dash < 0 ? part : part.substring(0, dash)).strip());
			int to = dash < 0 ? from : Integer.parseInt(part.substring(dash + 1).strip());
			if (from < 0 || to < from || to > CpuSet.MAX_CPU) {
				throw new IllegalArgumentException(BROKEN + "\"" + part.strip() + "\" is no range of CPUs");
			}
			for (int cpu = from; cpu <= to; cpu++) {
				numbers.add(cpu);
			}
		}
		return numbers;
	}
}
