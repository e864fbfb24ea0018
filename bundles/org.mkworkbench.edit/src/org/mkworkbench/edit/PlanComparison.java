// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;

/**
 * What differs between two plans, in words for people. Kernels match by name, the others by id; channels by the kernels they run between,
 * their type and order. Machines are compared by Linux numbers and addresses, so the plans may belong to different designs. Colours and places
 * in the diagram are no differences, nor are names and locks of the plans themselves. A comparison shows the plans as they were when it was made.
 */
public final class PlanComparison {
	/** What the right plan has in comparison with the left one. */
	public enum Change {
		ADDED, REMOVED, CHANGED
	}

	/** Stands where a plan has nothing. */
	public static final String NONE = "none";

	/**
	 * One difference.
	 *
	 * @param subject {@code web}, {@code host}, {@code pool}, {@code web → net} or {@code plan}
	 * @param aspect  {@code CPUs}, {@code memory of node 0}, {@code rate}; {@code kernel} or {@code channel} when one side has none of the name
	 * @param left    {@code 4-11}, or {@link #NONE}
	 * @param right   {@code 4-15}, or {@link #NONE}
	 * @param uids    the elements concerned: owners of both sides, then CPUs, nodes and devices that only one of them has
	 */
	public record Difference(Change change, String subject, String aspect, String left, String right, List<String> uids) {
		public Difference {
			uids = List.copyOf(uids);
		}

		/** {@code web: CPUs 4-11 → 4-15}. */
		public String text() {
			return "%s: %s %s → %s".formatted(subject, aspect, left, right);
		}
	}

	private final Plan left;
	private final Plan right;
	private final Map<Kernel, Kernel> pairs = new LinkedHashMap<>();
	private final List<Difference> differences = new ArrayList<>();

	private PlanComparison(Plan left, Plan right) {
		this.left = left;
		this.right = right;
		pair(SpawnedKernel::getName);
		pair(SpawnedKernel::getId);
		pairs.put(left.getHostKernel(), right.getHostKernel());
		say("plan", "description", Text.of(left.getDescription()), Text.of(right.getDescription()), List.of(left, right));
		say("plan", "dialect", left.getDialect().getName(), right.getDialect().getName(), List.of(left, right));
		kernels();
		channels();
		compare(PlanHolding.ofPool(left), PlanHolding.ofPool(right));
		PlanHolding host = PlanHolding.ofHost(left);
		PlanHolding otherHost = PlanHolding.ofHost(right);
		compare(host, otherHost);
		files("host", left.getHostKernel(), right.getHostKernel());
	}

	public static PlanComparison of(Plan left, Plan right) {
		return new PlanComparison(left, right);
	}

	/** The plan itself, its kernels in the order of the left plan, those of the right one only, channels, pool, host. Empty when nothing differs. */
	public List<Difference> differences() {
		return List.copyOf(differences);
	}

	private void pair(Function<SpawnedKernel, Object> key) {
		for (SpawnedKernel kernel : left.getKernels()) {
			Object wanted = key.apply(kernel);
			if (wanted != null && !pairs.containsKey(kernel)) {
				right.getKernels().stream().filter(other -> wanted.equals(key.apply(other)) && !pairs.containsValue(other)).findFirst()
						.ifPresent(other -> pairs.put(kernel, other));
			}
		}
	}

	private void say(String subject, String aspect, String before, String after, Collection<? extends Element> concerned) {
		if (!Objects.equals(before, after)) {
			Change change = before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
			List<String> uids = concerned.stream().filter(Objects::nonNull).map(Element::getUid).distinct().toList();
			differences.add(new Difference(change, subject, aspect, Objects.requireNonNullElse(before, NONE), Objects.requireNonNullElse(after, NONE), uids));
		}
	}

	private void kernels() {
		for (SpawnedKernel kernel : left.getKernels()) {
			if (pairs.get(kernel) instanceof SpawnedKernel other) {
				compare(kernel, other);
			} else {
				say(Owners.name(kernel), "kernel", PlanHolding.of(kernel).summary(), null, List.of(kernel));
			}
		}
		right.getKernels().stream().filter(kernel -> !pairs.containsValue(kernel))
				.forEach(kernel -> say(Owners.name(kernel), "kernel", null, PlanHolding.of(kernel).summary(), List.of(kernel)));
	}

	private void compare(SpawnedKernel kernel, SpawnedKernel other) {
		String subject = Owners.name(kernel);
		List<SpawnedKernel> both = List.of(kernel, other);
		say(subject, "name", Text.of(kernel.getName()), Text.of(other.getName()), both);
		say(subject, "id", Text.of(kernel.getId()), Text.of(other.getId()), both);
		say(subject, "role", Text.of(kernel.getRole()), Text.of(other.getRole()), both);
		compare(PlanHolding.of(kernel), PlanHolding.of(other));
		say(subject, "virtio devices", Text.virtio(kernel), Text.virtio(other), both);
		files(subject, kernel, other);
		say(subject, "initrd", Text.of(kernel.getInitrd()), Text.of(other.getInitrd()), both);
	}

	private void files(String subject, Kernel kernel, Kernel other) {
		if (kernel != null && other != null) {
			say(subject, "image", Text.of(kernel.getImage()), Text.of(other.getImage()), List.of(kernel, other));
			say(subject, "command line", Text.of(kernel.getCommandLine()), Text.of(other.getCommandLine()), List.of(kernel, other));
		}
	}

	private void compare(PlanHolding holding, PlanHolding other) {
		say(holding, other, "CPUs", PlanHolding::cpus, PlanHolding.differing(holding.threads(), other.threads()));
		say(holding, other, "boot CPU", PlanHolding::bootCpu, holding.bootPair(other));
		if (Objects.equals(holding.cpus(), other.cpus()) && Objects.equals(holding.bootCpu(), other.bootCpu())) {
			say(holding, other, "order of CPUs", PlanHolding::order, List.of());
		}
		Set<String> nodes = new LinkedHashSet<>(holding.bytes().keySet());
		nodes.addAll(other.bytes().keySet());
		for (String node : nodes) {
			List<Element> places = new ArrayList<>();
			places.add(holding.nodes().get(node));
			places.add(other.nodes().get(node));
			say(holding, other, "memory of " + node, side -> side.bytes().get(node), places);
			if (holding.bytes().containsKey(node) && other.bytes().containsKey(node)) {
				say(holding, other, "base addresses on " + node, side -> side.bases().get(node), places);
			}
		}
		List<Element> devices = PlanHolding.differing(holding.devices(), other.devices());
		// the host has most devices, and only those that move are of interest
		say(holding, other, "devices", side -> side.deviceText(side.host() ? devices : side.devices()), devices);
		say(holding, other, "cache ways", PlanHolding::ways, List.of());
	}

	private void say(PlanHolding holding, PlanHolding other, String aspect, Function<PlanHolding, String> text, List<? extends Element> more) {
		List<Element> concerned = new ArrayList<>();
		concerned.add(holding.owner());
		concerned.add(other.owner());
		concerned.addAll(more);
		say(holding.name(), aspect, text.apply(holding), text.apply(other), concerned);
	}

	private void channels() {
		List<Channel> rest = new ArrayList<>(right.getChannels());
		Map<Channel, Channel> found = new LinkedHashMap<>();
		List<BiPredicate<Channel, Channel>> rules = List.of(
				(a, b) -> sameEnds(a, b) && a.getType() == b.getType() && Objects.equals(Text.of(a.getName()), Text.of(b.getName())),
				(a, b) -> sameEnds(a, b) && a.getType() == b.getType(), this::sameEnds,
				(a, b) -> Text.of(a.getName()) != null && Text.of(a.getName()).equals(Text.of(b.getName())));
		for (BiPredicate<Channel, Channel> rule : rules) {
			for (Channel channel : left.getChannels()) {
				if (!found.containsKey(channel)) {
					rest.stream().filter(other -> rule.test(channel, other)).findFirst().ifPresent(other -> {
						found.put(channel, other);
						rest.remove(other);
					});
				}
			}
		}
		for (Channel channel : left.getChannels()) {
			if (found.get(channel) instanceof Channel other) {
				compare(channel, other);
			} else {
				say(Text.of(channel), "channel", Text.traffic(channel), null, List.of(channel));
			}
		}
		rest.forEach(channel -> say(Text.of(channel), "channel", null, Text.traffic(channel), List.of(channel)));
	}

	private boolean sameEnds(Channel channel, Channel other) {
		return same(channel.getFrom(), other.getFrom()) && same(channel.getTo(), other.getTo());
	}

	private boolean same(Kernel kernel, Kernel other) {
		return kernel == null ? other == null : pairs.get(kernel) == other && other != null;
	}

	private void compare(Channel channel, Channel other) {
		String subject = Text.of(channel);
		List<Channel> both = List.of(channel, other);
		ends(subject, "sender", channel.getFrom(), other.getFrom(), both);
		ends(subject, "receiver", channel.getTo(), other.getTo(), both);
		say(subject, "name", Text.of(channel.getName()), Text.of(other.getName()), both);
		say(subject, "type", Text.of(channel.getType()), Text.of(other.getType()), both);
		say(subject, "rate", Text.rate(channel), Text.rate(other), both);
		say(subject, "payload", Text.payload(channel), Text.payload(other), both);
		say(subject, "pattern", Text.pattern(channel), Text.pattern(other), both);
	}

	private void ends(String subject, String aspect, Kernel kernel, Kernel other, List<Channel> both) {
		if (!same(kernel, other)) {
			say(subject, aspect, Text.end(kernel), Text.end(other), both);
		}
	}

	/** Values in words; null for nothing. */
	private static final class Text {
		static String of(String text) {
			return text == null || text.isBlank() ? null : text.strip();
		}

		static String of(Integer number) {
			return number == null ? null : number.toString();
		}

		/** {@code real-time}, {@code heartbeat}. */
		static String of(Enum<?> value) {
			return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace("real_time", "real-time").replace('_', ' ');
		}

		static String of(Channel channel) {
			return end(channel.getFrom()) + " → " + end(channel.getTo());
		}

		static String end(Kernel kernel) {
			return kernel == null ? "nowhere" : Owners.name(kernel);
		}

		static String rate(Channel channel) {
			double rate = channel.getRate();
			return (rate == Math.rint(rate) && Math.abs(rate) < 1e15 ? Long.toString((long) rate) : Double.toString(rate)) + "/s";
		}

		static String payload(Channel channel) {
			return channel.getPayload() + " B";
		}

		static String pattern(Channel channel) {
			return switch (channel.getPattern()) {
			case BURST -> "bursts of %d, %d ns apart".formatted(channel.getBurstLength(), channel.getBurstGapNanos());
			case RANDOM_BURST -> "random bursts of %d on the mean, %d ns apart".formatted(channel.getBurstLength(), channel.getBurstGapNanos());
			case REQUEST_RESPONSE -> "requests of %d clients, %d ns apart, %d ns of work, answers of %d B".formatted(channel.getClients(),
					channel.getThinkNanos(), channel.getServiceNanos(), channel.getResponsePayload());
			case VIRTIO_QUEUE -> "virtio queue of %d, %d ns of work%s".formatted(channel.getQueueSize(), channel.getServiceNanos(),
					channel.getRate() == 0 ? ", %d requests under way".formatted(channel.getClients()) : "");
			case TRACE -> "trace " + of(channel.getTraceFile());
			case CONSTANT, POISSON -> of(channel.getPattern())
					+ (channel.getType() == MessageType.IRQ_FORWARD ? ", %d ns of work%s".formatted(channel.getServiceNanos(), channel.isLevelTriggered() ? ", level-triggered" : "") : "");
			};
		}

		static String traffic(Channel channel) {
			return "%s, %s, %s".formatted(of(channel.getType()), rate(channel), payload(channel));
		}

		/** {@code net eth0 (2 × 256), console}: queues and their length. */
		static String virtio(SpawnedKernel kernel) {
			List<String> all = kernel.getVirtioDevices().stream().map(device -> "%s%s (%d × %d)".formatted(of(device.getKind()),
					of(device.getName()) == null ? "" : " " + of(device.getName()), device.getQueues(), device.getQueueSize())).sorted().toList();
			return all.isEmpty() ? null : String.join(", ", all);
		}
	}
}
