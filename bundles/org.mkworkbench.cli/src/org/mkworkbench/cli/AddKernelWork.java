// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.mkworkbench.edit.AssignDevicesCommand;
import org.mkworkbench.edit.CreateKernelCommand;
import org.mkworkbench.edit.SetMemoryCommand;
import org.mkworkbench.edit.SetThreadsCommand;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.export.json.Json;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.validation.Words;

/** {@code mkw plan add-kernel} */
final class AddKernelWork {
	private final PlanCommands.AddKernel arguments;
	private final Design design;
	private final Plan plan;
	private final MachineIndex machine;

	private AddKernelWork(PlanCommands.AddKernel arguments) throws Failure {
		this.arguments = arguments;
		design = DesignAccess.open(arguments.target.file);
		plan = DesignAccess.changeable(design, arguments.target.plan);
		machine = new MachineIndex(design.getMachine());
	}

	static int run(PlanCommands.AddKernel arguments) throws Failure {
		AddKernelWork work = new AddKernelWork(arguments);
		work.checkName();
		work.checkId();
		List<HardwareThread> threads = work.threads();
		Map<NumaNode, Long> memory = new MemoryList(work.machine, threads.getFirst()).parse(arguments.memory, false);
		List<PciDevice> devices = work.devices();
		NewFindings findings = new NewFindings(work.plan);
		SpawnedKernel kernel = work.create(threads, memory, devices);
		DesignAccess.save(work.design, arguments.target.file);
		work.report(kernel, findings.tell(arguments.output));
		return Mkw.OK;
	}

	private void checkName() throws Failure {
		String name = arguments.name;
		if (name.isEmpty() || name.codePoints().anyMatch(c -> c == '/' || Character.isWhitespace(c) || Character.isISOControl(c))) {
			throw Failure.usage("\"" + name + "\" is no kernel name. It must not be empty, nor have \"/\" or white space.");
		}
		if (plan.getHostKernel() != null && name.equals(plan.getHostKernel().getName())) {
			throw Failure.refused("\"" + name + "\" is the name of the host kernel. Choose another name.");
		}
		for (SpawnedKernel kernel : plan.getKernels()) {
			if (name.equals(kernel.getName())) {
				throw Failure.refused("The plan has a kernel \"" + name + "\" already (id " + kernel.getId() + "). Choose another name.");
			}
		}
	}

	private void checkId() throws Failure {
		Integer id = arguments.id;
		if (id == null) {
			return;
		}
		if (id < Designs.MIN_KERNEL_ID || id > Designs.MAX_KERNEL_ID) {
			throw Failure.usage("The id " + id + " is not from " + Designs.MIN_KERNEL_ID + " to " + Designs.MAX_KERNEL_ID + ".");
		}
		for (SpawnedKernel kernel : plan.getKernels()) {
			if (id.equals(kernel.getId())) {
				throw Failure.refused("Kernel \"" + kernel.getName() + "\" has the id " + id + " already; kernel \"" + arguments.name
						+ "\" cannot have it too. Choose another, or leave --id out.");
			}
		}
	}

	private List<HardwareThread> threads() throws Failure {
		List<HardwareThread> threads = CpuList.parse(machine, arguments.cpus);
		Ownership ownership = Ownership.of(plan);
		Map<SpawnedKernel, List<HardwareThread>> taken = new LinkedHashMap<>();
		for (HardwareThread thread : threads) {
			ownership.kernelsOf(thread).forEach(owner -> taken.computeIfAbsent(owner, key -> new ArrayList<>()).add(thread));
		}
		if (!taken.isEmpty()) {
			List<String> lines = new ArrayList<>();
			taken.forEach((owner, cpus) -> lines.add(Words.cpus(cpus) + (cpus.size() == 1 ? " belongs" : " belong") + " to kernel \""
					+ owner.getName() + "\"; kernel \"" + arguments.name + "\" cannot have " + (cpus.size() == 1 ? "it" : "them")
					+ " too. Choose other CPUs, or take " + (cpus.size() == 1 ? "it" : "them") + " from \"" + owner.getName() + "\" first."));
			throw Failure.refused(String.join("\n", lines));
		}
		List<HardwareThread> offline = threads.stream().filter(thread -> !thread.isOnline()).toList();
		if (!offline.isEmpty()) {
			throw Failure.refused(Words.cpus(offline) + (offline.size() == 1 ? " is" : " are") + " offline in this machine. Choose other CPUs, or"
					+ " bring them online and import the machine again.");
		}
		return threads;
	}

	private List<PciDevice> devices() throws Failure {
		List<PciDevice> devices = new ArrayList<>();
		Ownership ownership = Ownership.of(plan);
		for (String text : arguments.devices) {
			PciDevice device = device(machine, text);
			SpawnedKernel owner = ownership.kernelOf(device);
			if (owner != null) {
				throw Failure.refused("PCI device " + device.getAddress() + " belongs to kernel \"" + owner.getName() + "\"; kernel \"" + arguments.name
						+ "\" cannot have it too. Choose another, or take it from \"" + owner.getName() + "\" first.");
			}
			devices.add(device);
		}
		return devices;
	}

	static PciDevice device(MachineIndex machine, String text) throws Failure {
		String address = text.strip().toLowerCase(Locale.ROOT);
		// lspci leaves out domain 0.
		String full = address.matches("[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]") ? "0000:" + address : address;
		return machine.device(full).orElseThrow(() -> Failure.usage("The machine has no PCI device " + text + ". " + Suggestion.of(full,
				machine.machine().getPciDevices().stream().map(PciDevice::getAddress).filter(each -> each != null).limit(20).toList())));
	}

	private SpawnedKernel create(List<HardwareThread> threads, Map<NumaNode, Long> memory, List<PciDevice> devices) throws Failure {
		CreateKernelCommand create = new CreateKernelCommand(plan, null, threads).named(arguments.name);
		if (arguments.id != null) {
			create.withId(arguments.id);
		}
		DesignAccess.act(create);
		SpawnedKernel kernel = create.kernel();
		if (kernel.getId() == null) {
			throw Failure.refused("All kernel ids from " + Designs.MIN_KERNEL_ID + " to " + Designs.MAX_KERNEL_ID + " are taken.");
		}
		if (!kernel.getThreads().equals(threads)) {
			DesignAccess.act(new SetThreadsCommand(plan, kernel, threads));
		}
		for (Map.Entry<NumaNode, Long> each : memory.entrySet()) {
			DesignAccess.act(new SetMemoryCommand(plan, kernel, each.getKey(), each.getValue()));
		}
		if (!devices.isEmpty()) {
			DesignAccess.act(AssignDevicesCommand.toKernel(plan, devices, kernel));
		}
		set(kernel, DesignPackage.Literals.KERNEL__IMAGE, arguments.image, "Set image");
		set(kernel, DesignPackage.Literals.SPAWNED_KERNEL__INITRD, arguments.initrd, "Set initial RAM disk");
		set(kernel, DesignPackage.Literals.KERNEL__COMMAND_LINE, arguments.commandLine, "Set command line");
		return kernel;
	}

	private static void set(SpawnedKernel kernel, org.eclipse.emf.ecore.EAttribute feature, String value, String label) throws Failure {
		if (value != null && !value.isEmpty()) {
			DesignAccess.act(new SetValueCommand(kernel, feature, value, label));
		}
	}

	private void report(SpawnedKernel kernel, List<String> warnings) {
		if (arguments.output.json()) {
			Map<String, Object> data = PlanWork.data(kernel);
			data.put("warnings", warnings);
			arguments.output.out().print(Json.write(data));
		} else {
			arguments.output.out().println("Added kernel \"" + kernel.getName() + "\" (id " + kernel.getId() + "): " + cpus(kernel.getThreads())
					+ ", " + PlanWork.memory(kernel.getMemory())
					+ (kernel.getDevices().isEmpty() ? "" : ", " + Words.devices(kernel.getDevices())));
		}
	}

	/** The words for a set of CPUs sort them; where the boot CPU is not the lowest number it has to be said. */
	private static String cpus(List<HardwareThread> threads) {
		Integer boot = threads.getFirst().getOsIndex();
		boolean lowest = threads.stream().map(HardwareThread::getOsIndex).noneMatch(number -> boot == null || number != null && number < boot);
		return Words.cpus(threads) + (lowest ? "" : ", boot CPU " + boot);
	}
}
