// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.mkworkbench.edit.CreateChannelCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.engine.ChannelSpec;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.NodeMemory;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.MemoryGrant;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.design.TrafficPattern;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Words;

/** {@code mkw plan show} and {@code add-channel}. */
final class PlanWork {
	static final String HOST = "host";

	private PlanWork() {
	}

	// Channels

	static int addChannel(PlanCommands.AddChannel arguments) throws Failure {
		if (!(arguments.rate > 0 && arguments.rate <= Designs.MAX_CHANNEL_RATE)) {
			throw Failure.usage("The rate must be above 0 and at most 1,000,000,000 messages per second, not " + number(arguments.rate) + ".");
		}
		if (arguments.payload < 0 || arguments.payload > ChannelSpec.MAX_PAYLOAD) {
			throw Failure.usage("A message carries 0 to " + ChannelSpec.MAX_PAYLOAD + " bytes, not " + arguments.payload + ".");
		}
		Design design = DesignAccess.open(arguments.target.file);
		Plan plan = DesignAccess.changeable(design, arguments.target.plan);
		CreateChannelCommand create = new CreateChannelCommand(plan, kernel(plan, arguments.from), kernel(plan, arguments.to))
				.rate(arguments.rate).payload(arguments.payload);
		DesignAccess.act(create);
		Channel channel = create.channel();
		if (arguments.name != null && !arguments.name.isEmpty()) {
			DesignAccess.act(new SetValueCommand(channel, DesignPackage.Literals.CHANNEL__NAME, arguments.name, "Name channel"));
		}
		if (arguments.pattern != null && arguments.pattern != PlanCommands.AddChannel.Pattern.constant) {
			TrafficPattern pattern = TrafficPattern.valueOf(arguments.pattern.name().toUpperCase(Locale.ROOT));
			DesignAccess.act(new SetValueCommand(channel, DesignPackage.Literals.CHANNEL__PATTERN, pattern, "Set pattern"));
		}
		DesignAccess.save(design, arguments.target.file);
		if (arguments.output.json()) {
			arguments.output.out().print(Json.write(data(channel)));
		} else {
			arguments.output.out().println("Added channel " + name(channel.getFrom()) + " → " + name(channel.getTo()) + ": " + number(channel.getRate())
					+ " messages/s of " + channel.getPayload() + " bytes");
		}
		return Mkw.OK;
	}

	static Kernel kernel(Plan plan, String name) throws Failure {
		return kernel(plan, name, List.of());
	}

	/** @param others further names that would have been understood */
	static Kernel kernel(Plan plan, String name, List<String> others) throws Failure {
		for (SpawnedKernel kernel : plan.getKernels()) {
			if (name.equals(kernel.getName())) {
				return kernel;
			}
		}
		if (name.equals(HOST) || name.equals(plan.getHostKernel().getName())) {
			return plan.getHostKernel();
		}
		List<String> names = new ArrayList<>(plan.getKernels().stream().map(SpawnedKernel::getName).filter(Objects::nonNull).toList());
		names.add(HOST);
		names.addAll(others);
		throw Failure.usage("The plan has no kernel \"" + name + "\". " + Suggestion.of(name, names));
	}

	// Show

	static int show(Output output, Path file, String planName) throws Failure {
		Plan plan = DesignAccess.plan(DesignAccess.open(file), planName);
		if (output.json()) {
			output.out().print(Json.write(data(plan)));
			return Mkw.OK;
		}
		PrintWriter out = output.out();
		out.println("Plan \"" + plan.getName() + "\"" + (plan.isLocked() ? " (locked)" : ""));
		out.println();
		printOwners(out, plan);
		if (!plan.getChannels().isEmpty()) {
			List<List<String>> rows = new ArrayList<>();
			rows.add(List.of("Channel", "From", "To", "Type", "Messages/s", "Payload", "Pattern"));
			plan.getChannels().forEach(channel -> rows.add(List.of(Objects.requireNonNullElse(channel.getName(), ""), name(channel.getFrom()),
					name(channel.getTo()), word(channel.getType()), number(channel.getRate()), channel.getPayload() + " B", word(channel.getPattern()))));
			out.println();
			Table.print(out, "", rows);
		}
		return Mkw.OK;
	}

	static void printOwners(PrintWriter out, Plan plan) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of("Owner", "Id", "CPUs", "Physical ids", "Memory", "Devices"));
		List<HardwareThread> host = Ownership.of(plan).hostThreads();
		rows.add(List.of(HOST, "0", cpus(host), "", memory(hostMemory(plan)), "all others"));
		for (SpawnedKernel kernel : plan.getKernels()) {
			rows.add(List.of(Objects.requireNonNullElse(kernel.getName(), "?"), kernel.getId() == null ? "?" : kernel.getId().toString(),
					ordered(kernel.getThreads()), physicalIds(kernel.getThreads()), memory(kernel.getMemory()), devices(kernel.getDevices())));
		}
		var pool = plan.getPool();
		if (!pool.getThreads().isEmpty() || !pool.getMemory().isEmpty() || !pool.getDevices().isEmpty()) {
			rows.add(List.of("pool (spare)", "", cpus(pool.getThreads()), physicalIds(pool.getThreads()), memory(pool.getMemory()),
					devices(pool.getDevices())));
		}
		Table.print(out, "", rows);
	}

	private static String cpus(List<HardwareThread> threads) {
		return threads.isEmpty() ? "none" : Words.numbers(threads);
	}

	/** A kernel's list in its order, runs shortened; the first is the boot CPU. */
	private static String ordered(List<HardwareThread> threads) {
		List<String> parts = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= threads.size(); i++) {
			if (i == threads.size() || !follows(threads.get(i - 1), threads.get(i))) {
				parts.add(Words.numbers(threads.subList(start, i)));
				start = i;
			}
		}
		return parts.isEmpty() ? "none" : String.join(",", parts);
	}

	private static boolean follows(HardwareThread a, HardwareThread b) {
		return a.getOsIndex() != null && b.getOsIndex() != null && b.getOsIndex() == a.getOsIndex() + 1;
	}

	private static String physicalIds(List<HardwareThread> threads) {
		List<String> ids = threads.stream().limit(4)
				.map(thread -> thread.getPhysicalId() == null ? "?" : "0x" + Long.toHexString(thread.getPhysicalId())).toList();
		return String.join(",", ids) + (threads.size() > ids.size() ? ",…" : "");
	}

	static String memory(Collection<MemoryGrant> grants) {
		return grants.isEmpty() ? "none" : grants.stream().map(grant -> new ByteSize(Math.max(0, grant.getBytes())).rounded() + " of node "
				+ (grant.getNode() == null ? "?" : grant.getNode().getOsIndex())).collect(Collectors.joining(", "));
	}

	private static String memory(Map<NumaNode, Long> bytes) {
		return bytes.isEmpty() ? "unknown" : bytes.entrySet().stream().map(each -> new ByteSize(Math.max(0, each.getValue())).rounded() + " of node "
				+ each.getKey().getOsIndex()).collect(Collectors.joining(", "));
	}

	/** What nobody else takes, of nodes of known size. */
	private static Map<NumaNode, Long> hostMemory(Plan plan) {
		Ownership ownership = Ownership.of(plan);
		Map<NumaNode, Long> bytes = new java.util.LinkedHashMap<>();
		MachineIndex.enclosing(plan, Design.class).ifPresent(design -> new MachineIndex(design.getMachine()).nodes().stream()
				.filter(node -> node.getBytes() != null).forEach(node -> bytes.put(node, NodeMemory.of(ownership.plan(), node).hostBytes())));
		return bytes;
	}

	private static String devices(List<PciDevice> devices) {
		return devices.stream().map(device -> Objects.requireNonNullElse(device.getAddress(), "?")).collect(Collectors.joining(", "));
	}

	// Data

	static Map<String, Object> data(Plan plan) {
		List<Object> hostBytes = new ArrayList<>();
		hostMemory(plan).forEach((node, bytes) -> hostBytes.add(Json.object("node", node.getOsIndex(), "bytes", bytes)));
		var pool = plan.getPool();
		return Json.object("name", plan.getName(), "locked", plan.isLocked(), "dialect", plan.getDialect().getLiteral(), "host",
				Json.object("cpus", MachineWork.numbers(Ownership.of(plan).hostThreads()), "memory", hostBytes), "pool",
				Json.object("cpus", MachineWork.numbers(pool.getThreads()), "memory", grants(pool.getMemory()), "devices", addresses(pool.getDevices())),
				"kernels", plan.getKernels().stream().map(PlanWork::data).toList(), "channels",
				plan.getChannels().stream().map(PlanWork::data).toList());
	}

	static Map<String, Object> data(SpawnedKernel kernel) {
		List<Long> physical = new ArrayList<>();
		kernel.getThreads().forEach(thread -> physical.add(thread.getPhysicalId()));
		return Json.object("name", kernel.getName(), "id", kernel.getId(), "role", word(kernel.getRole()), "cpus",
				MachineWork.numbers(kernel.getThreads()), "physicalIds", physical, "memory", grants(kernel.getMemory()), "devices",
				addresses(kernel.getDevices()), "image", kernel.getImage(), "initrd", kernel.getInitrd(), "commandLine", kernel.getCommandLine());
	}

	static List<Object> grants(Collection<MemoryGrant> grants) {
		List<Object> data = new ArrayList<>();
		grants.forEach(grant -> data.add(Json.object("node", grant.getNode() == null ? null : grant.getNode().getOsIndex(), "bytes", grant.getBytes())));
		return data;
	}

	private static List<String> addresses(List<PciDevice> devices) {
		return devices.stream().map(PciDevice::getAddress).toList();
	}

	private static Map<String, Object> data(Channel channel) {
		return Json.object("name", channel.getName(), "from", name(channel.getFrom()), "to", name(channel.getTo()), "type", word(channel.getType()),
				"rate", channel.getRate(), "payload", channel.getPayload(), "pattern", word(channel.getPattern()));
	}

	private static String name(Kernel kernel) {
		return switch (kernel) {
			case null -> "?";
			case SpawnedKernel spawned -> Objects.requireNonNullElse(spawned.getName(), "?");
			default -> HOST;
		};
	}

	private static String word(org.eclipse.emf.common.util.Enumerator value) {
		return value.getLiteral().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.format(Locale.ROOT, "%,d", (long) value) : Double.toString(value);
	}
}
