// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.mkworkbench.model.XmlText;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.VirtioDevice;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.PciDevice;

/**
 * Kernels as text for the clipboard: XML that a person can read and that knows the machine only by Linux numbers and addresses, so that it can
 * be pasted into plans of other designs and machines with {@link PasteKernelsCommand}.
 */
public final class KernelClip {
	static final String ROOT = "multikernel-kernels";
	/** Raised when older versions would lose something. */
	static final String VERSION = "1";
	private static final int HEAD = 200;

	private KernelClip() {
	}

	/** The kernels in the order of their plan, with the channels among them. */
	public static String copy(Collection<SpawnedKernel> kernels) {
		List<SpawnedKernel> ordered = inPlanOrder(kernels);
		Text text = new Text();
		text.line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
		text.open(0, ROOT).attribute("version", VERSION).end(false);
		ordered.forEach(kernel -> kernel(text, kernel, ordered.indexOf(kernel) + 1));
		channels(ordered).forEach(channel -> channel(text, channel, ordered));
		text.line(0, "</" + ROOT + ">");
		return text.toString();
	}

	/** Whether a text is worth pasting; cheap, and no promise that the rest of it is whole. */
	public static boolean isClip(String text) {
		return text != null && text.substring(0, Math.min(HEAD, text.length())).contains("<" + ROOT);
	}

	private static List<SpawnedKernel> inPlanOrder(Collection<SpawnedKernel> kernels) {
		Set<SpawnedKernel> chosen = new LinkedHashSet<>(kernels);
		Set<SpawnedKernel> ordered = new LinkedHashSet<>();
		chosen.stream().map(ModelCommand::planOf).filter(Objects::nonNull).distinct()
				.forEach(plan -> plan.getKernels().stream().filter(chosen::contains).forEach(ordered::add));
		ordered.addAll(chosen);
		return List.copyOf(ordered);
	}

	private static List<Channel> channels(List<SpawnedKernel> kernels) {
		return kernels.stream().map(ModelCommand::planOf).filter(Objects::nonNull).distinct().map(Plan::getChannels).flatMap(Collection::stream)
				.filter(channel -> kernels.contains(channel.getFrom()) && kernels.contains(channel.getTo())).toList();
	}

	private static void kernel(Text text, SpawnedKernel kernel, int key) {
		text.open(1, "kernel").attribute("key", key).attribute("name", kernel.getName()).attribute("id", kernel.getId())
				.attribute("role", kernel.getRole().getName()).attribute("colour", kernel.getColour()).attribute("bounds", kernel.getBounds())
				.attribute("llcWays", hexadecimal(kernel.getLlcWayMask())).attribute("image", kernel.getImage())
				.attribute("initrd", kernel.getInitrd()).attribute("commandLine", kernel.getCommandLine()).end(false);
		if (!kernel.getThreads().isEmpty()) {
			text.line(2, "<cpus>" + ordered(kernel.getThreads()) + "</cpus>");
		}
		for (MemoryGrant grant : kernel.getMemory()) {
			if (grant.getNode() != null) {
				text.open(2, "memory").attribute("node", grant.getNode().getOsIndex()).attribute("bytes", grant.getBytes())
						.attribute("base", hexadecimal(grant.getBase())).end(true);
			}
		}
		for (PciDevice device : kernel.getDevices()) {
			text.open(2, "device").attribute("address", device.getAddress()).attribute("ids", ids(device)).end(true);
		}
		kernel.getPlatformDevices().forEach(device -> text.open(2, "platformDevice").attribute("name", device.getName()).end(true));
		for (VirtioDevice device : kernel.getVirtioDevices()) {
			text.open(2, "virtio").attribute("kind", device.getKind().getName()).attribute("name", device.getName())
					.attribute("queues", device.getQueues()).attribute("queueSize", device.getQueueSize()).end(true);
		}
		text.line(1, "</kernel>");
	}

	private static void channel(Text text, Channel channel, List<SpawnedKernel> kernels) {
		text.open(1, "channel").attribute("from", kernels.indexOf(channel.getFrom()) + 1).attribute("to", kernels.indexOf(channel.getTo()) + 1)
				.attribute("name", channel.getName()).attribute("type", channel.getType().getName()).attribute("rate", channel.getRate())
				.attribute("payload", channel.getPayload()).attribute("pattern", channel.getPattern().getName())
				.attribute("burstLength", channel.getBurstLength()).attribute("burstGapNanos", channel.getBurstGapNanos());
		switch (channel.getPattern()) {
		case REQUEST_RESPONSE -> text.attribute("clients", channel.getClients()).attribute("thinkNanos", channel.getThinkNanos())
				.attribute("serviceNanos", channel.getServiceNanos()).attribute("responsePayload", channel.getResponsePayload());
		case VIRTIO_QUEUE -> text.attribute("clients", channel.getClients()).attribute("queueSize", channel.getQueueSize()).attribute("serviceNanos", channel.getServiceNanos());
		case TRACE -> text.attribute("traceFile", channel.getTraceFile());
		case CONSTANT, POISSON, BURST, RANDOM_BURST -> {
			if (channel.getType() == MessageType.IRQ_FORWARD) {
				text.attribute("serviceNanos", channel.getServiceNanos()).attribute("levelTriggered", channel.isLevelTriggered() ? "true" : null);
			}
		}
		}
		text.end(true);
	}

	/** {@code 8086:1592}; null while unknown. */
	static String ids(PciDevice device) {
		return device.getVendorId() == null || device.getDeviceId() == null ? null : "%04x:%04x".formatted(device.getVendorId(), device.getDeviceId());
	}

	private static String hexadecimal(Long value) {
		return value == null ? null : "0x" + Long.toHexString(value);
	}

	/** {@code 12,4-7}: Linux numbers in the order of the list, since the first one is the boot CPU. */
	private static String ordered(List<HardwareThread> threads) {
		List<Integer> numbers = threads.stream().map(HardwareThread::getOsIndex).filter(Objects::nonNull).toList();
		List<String> parts = new ArrayList<>();
		for (int from = 0; from < numbers.size();) {
			int to = from;
			while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
				to++;
			}
			parts.add(to == from ? numbers.get(from).toString() : numbers.get(from) + "-" + numbers.get(to));
			from = to + 1;
		}
		return String.join(",", parts);
	}

	/** XML under construction. */
	private static final class Text {
		private final StringBuilder text = new StringBuilder();

		Text line(int depth, String content) {
			text.append("  ".repeat(depth)).append(content).append('\n');
			return this;
		}

		Text open(int depth, String name) {
			text.append("  ".repeat(depth)).append('<').append(name);
			return this;
		}

		/** Writes nothing for null. */
		Text attribute(String name, Object value) {
			if (value != null) {
				text.append(' ').append(name).append("=\"");
				value.toString().codePoints().forEach(this::escape);
				text.append('"');
			}
			return this;
		}

		private void escape(int c) {
			switch (c) {
			case '&' -> text.append("&amp;");
			case '<' -> text.append("&lt;");
			case '>' -> text.append("&gt;");
			case '"' -> text.append("&quot;");
			case '\t', '\n', '\r' -> text.append("&#").append(c).append(';');
			default -> text.appendCodePoint(XmlText.isAllowed(c) ? c : 0xfffd);
			}
		}

		void end(boolean empty) {
			text.append(empty ? "/>\n" : ">\n");
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
