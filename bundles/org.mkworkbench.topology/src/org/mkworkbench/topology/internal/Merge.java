// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.model.machine.TopologyObject;

/** One merge of two machines; see MachineMerge for the rules. */
public final class Merge {
	private final MergeValues values;
	private final Machine base;
	private final Machine addition;

	private Merge(Machine base, Machine addition) {
		this.base = base;
		this.addition = addition;
		this.values = new MergeValues(base, addition);
	}

	/** Changes base. */
	public static void run(Machine base, Machine addition) {
		new Merge(base, addition).run();
	}

	private void run() {
		boolean named = !MachineNames.display(base).equals(base.getName());
		values.merge(base, addition);
		nodes();
		tree();
		values.references(base, addition, MachinePackage.Literals.MACHINE__BOOT_THREAD);
		pci();
		wholes();
		values.copyNotes();
		values.noteDifferingFacts();
		if (!named) {
			base.setName(MachineNames.display(base));
		}
		MissingFacts.refresh(base);
	}

	private void nodes() {
		Map<Integer, NumaNode> known = new HashMap<>();
		base.getNumaNodes().forEach(node -> known.putIfAbsent(node.getOsIndex(), node));
		for (NumaNode node : addition.getNumaNodes()) {
			NumaNode same = node.getOsIndex() == null ? null : known.get(node.getOsIndex());
			if (same == null) {
				same = values.copied(node);
				base.getNumaNodes().add(same);
			} else {
				values.merge(same, node);
			}
			if (same.getMemoryCaches().isEmpty()) {
				for (var cache : node.getMemoryCaches()) {
					same.getMemoryCaches().add(values.copied(cache));
				}
			}
			if (same.getPageCounts().isEmpty()) {
				same.getPageCounts().addAll(EcoreUtil.copyAll(node.getPageCounts()));
			}
		}
	}

	/** Threads by number, everything above them by its kind and threads. The base keeps the shape of its tree. */
	private void tree() {
		Map<Integer, HardwareThread> known = new HashMap<>();
		MachineIndex.threadsBelow(base).forEach(thread -> known.putIfAbsent(thread.getOsIndex(), thread));
		List<Integer> added = new ArrayList<>();
		for (HardwareThread thread : MachineIndex.threadsBelow(addition)) {
			HardwareThread same = known.get(thread.getOsIndex());
			if (same == null) {
				same = values.copied(thread);
				base.getChildren().add(same);
				added.add(thread.getOsIndex());
			} else {
				values.merge(same, thread);
			}
		}
		if (!added.isEmpty()) {
			values.note(NoteKind.WARNING, "%s knows the CPUs %s, which the base did not have; they are put beside its packages".formatted(values.location(),
					CpuSet.of(added)));
		}
		memberships();
		Map<List<Object>, TopologyObject> objects = objects(base);
		int strange = 0;
		for (Map.Entry<List<Object>, TopologyObject> entry : objects(addition).entrySet()) {
			TopologyObject same = objects.get(entry.getKey());
			if (same == null) {
				strange++;
			} else {
				values.merge(same, entry.getValue());
			}
		}
		if (strange > 0) {
			values.note(NoteKind.IGNORED, "%d packages, caches, cores or groups of %s have no counterpart in the base and are ignored".formatted(strange,
					values.location()));
		}
	}

	/** Threads of nodes: those that the base gives to no node. */
	private void memberships() {
		for (NumaNode node : addition.getNumaNodes()) {
			NumaNode same = (NumaNode) values.counterpart(node);
			boolean isNew = same.getThreads().isEmpty();
			for (HardwareThread thread : node.getThreads()) {
				HardwareThread member = (HardwareThread) values.counterpart(thread);
				if ((isNew || member.getNumaNodes().isEmpty()) && !same.getThreads().contains(member)) {
					same.getThreads().add(member);
				} else if (!same.getThreads().contains(member)) {
					values.conflict("CPU %d is near NUMA node %s, and near node %s in %s; the first is kept".formatted(member.getOsIndex(),
							member.getNumaNodes().getFirst().getOsIndex(), node.getOsIndex(), values.location()));
				}
			}
		}
	}

	private static Map<List<Object>, TopologyObject> objects(Machine machine) {
		Map<List<Object>, TopologyObject> found = new LinkedHashMap<>();
		machine.eAllContents().forEachRemaining(object -> {
			if (object instanceof TopologyObject each && !(object instanceof HardwareThread)) {
				CpuSet cpus = CpuSet.of(MachineIndex.threadsBelow(each).stream().filter(HardwareThread::isOnline).map(HardwareThread::getOsIndex)
						.filter(Objects::nonNull).toList());
				Object detail = each instanceof Cache cache ? List.of(cache.getLevel(), cache.getKind()) : each instanceof CpuGroup group
						? Objects.requireNonNullElse(group.getKind(), -1) : 0;
				found.putIfAbsent(List.of(each.eClass(), detail, cpus), each);
			}
		});
		return found;
	}

	private void pci() {
		pair(base.getPciBridges(), addition.getPciBridges(), Merge::bridgeKey);
		pair(base.getPciDevices(), addition.getPciDevices(), PciFunction::getAddress);
		for (PciBridge bridge : addition.getPciBridges()) {
			values.references((PciFunction) values.counterpart(bridge), bridge, MachinePackage.Literals.PCI_FUNCTION__BRIDGE,
					MachinePackage.Literals.PCI_FUNCTION__NODE);
		}
		for (PciDevice device : addition.getPciDevices()) {
			PciDevice same = (PciDevice) values.counterpart(device);
			values.references(same, device, MachinePackage.Literals.PCI_FUNCTION__BRIDGE, MachinePackage.Literals.PCI_FUNCTION__NODE,
					MachinePackage.Literals.PCI_DEVICE__PHYSICAL_FUNCTION);
			pair(same.getOsDevices(), device.getOsDevices(), os -> os.getName());
		}
		pair(base.getPlatformDevices(), addition.getPlatformDevices(), device -> device.getName());
		addition.getPlatformDevices().forEach(device -> {
			var same = (PlatformDevice) values.counterpart(device);
			values.references(same, device, MachinePackage.Literals.PLATFORM_DEVICE__NODE);
			pair(same.getOsDevices(), device.getOsDevices(), os -> os.getName());
		});
	}

	/** Host bridges have no address; their first bus names them. */
	private static Object bridgeKey(PciBridge bridge) {
		return bridge.getAddress() != null ? bridge.getAddress() : bridge.getDomain() == null || bridge.getSecondaryBus() == null ? null
				: List.of(bridge.getDomain(), bridge.getSecondaryBus());
	}

	/** Merges elements of equal keys and adds the others. */
	private <T extends SourcedElement> void pair(EList<T> known, List<T> given, Function<T, Object> key) {
		Map<Object, T> byKey = new HashMap<>();
		known.stream().filter(element -> key.apply(element) != null).forEach(element -> byKey.putIfAbsent(key.apply(element), element));
		for (T element : List.copyOf(given)) {
			T same = key.apply(element) == null ? null : byKey.remove(key.apply(element));
			if (same == null) {
				known.add(values.copied(element));
			} else {
				values.merge(same, element);
			}
		}
	}

	/** What makes sense only as a whole. */
	private void wholes() {
		ranges();
		distances();
		for (var attribute : addition.getMemoryAttributes()) {
			if (base.getMemoryAttributes().stream().noneMatch(known -> Objects.equals(known.getName(), attribute.getName()))) {
				var copy = values.copied(attribute);
				attribute.getValues().forEach(value -> {
					var added = EcoreUtil.copy(value);
					added.setTarget((NumaNode) values.counterpart(value.getTarget()));
					copy.getValues().add(added);
				});
				base.getMemoryAttributes().add(copy);
			}
		}
		if (base.getCpuKinds().isEmpty()) {
			for (CpuKind kind : addition.getCpuKinds()) {
				CpuKind copy = values.copied(kind);
				base.getCpuKinds().add(copy);
				kind.getThreads().forEach(thread -> ((HardwareThread) values.counterpart(thread)).setKind(copy));
			}
		}
		if (base.getMemoryModules().isEmpty()) {
			addition.getMemoryModules().forEach(module -> base.getMemoryModules().add(values.copied(module)));
		}
	}

	/** Measured ranges replace those of a preset; otherwise ranges pair by their start. */
	private void ranges() {
		if (!addition.getMemoryRanges().isEmpty() && assumed(base.getMemoryRanges()) && !assumed(addition.getMemoryRanges())) {
			EcoreUtil.deleteAll(List.copyOf(base.getMemoryRanges()), false);
		}
		Map<Long, MemoryRange> known = new HashMap<>();
		base.getMemoryRanges().forEach(range -> known.put(range.getBase(), range));
		for (MemoryRange range : addition.getMemoryRanges()) {
			MemoryRange same = known.get(range.getBase());
			MemoryRange overlap = same != null ? null : base.getMemoryRanges().stream().filter(other -> other.getBase() < range.getBase()
					+ range.getSize()
					&& range.getBase() < other.getBase() + other.getSize() && known.containsValue(other) && !inside(range,
							other)).findFirst().orElse(null);
			if (overlap != null) {
				values.conflict("the memory range at 0x%x of %s overlaps the range at 0x%x; the latter is kept".formatted(range.getBase(),
						values.location(),
						overlap.getBase()));
				continue;
			}
			if (same == null) {
				same = values.copied(range);
				base.getMemoryRanges().add(same);
			} else {
				values.merge(same, range);
			}
			values.references(same, range, MachinePackage.Literals.MEMORY_RANGE__NODE);
		}
	}

	/** A multikernel pool lies inside system RAM. */
	private static boolean inside(MemoryRange inner, MemoryRange outer) {
		return inner.getBase() >= outer.getBase() && inner.getBase() + inner.getSize() <= outer.getBase() + outer.getSize()
				&& inner.getKind() != outer.getKind();
	}

	private static boolean assumed(List<MemoryRange> ranges) {
		return ranges.stream().allMatch(range -> Provenance.isAssumed(range, MachinePackage.Literals.MEMORY_RANGE__SIZE));
	}

	private void distances() {
		for (DistanceMatrix matrix : addition.getDistances()) {
			List<EObject> objects = new ArrayList<>();
			matrix.getObjects().forEach(object -> objects.add(values.counterpart(object)));
			DistanceMatrix same = base.getDistances().stream().filter(known -> Objects.equals(known.getName(), matrix.getName())
					&& Objects.equals(known.getObjectType(), matrix.getObjectType())).findFirst().orElse(null);
			boolean replace = same != null && Provenance.isAssumed(same, MachinePackage.Literals.DISTANCE_MATRIX__VALUES)
					&& !Provenance.isAssumed(matrix, MachinePackage.Literals.DISTANCE_MATRIX__VALUES);
			if (objects.contains(null)) {
				values.note(NoteKind.IGNORED, "the distances %s of %s name objects that the base does not have and are ignored".formatted(matrix.getName(),
						values.location()));
			} else if (same == null || replace) {
				if (replace) {
					base.getDistances().remove(same);
				}
				DistanceMatrix copy = values.copied(matrix);
				objects.forEach(object -> copy.getObjects().add((SourcedElement) object));
				base.getDistances().add(copy);
			} else if (!equal(same, matrix, objects)) {
				values.conflict("the distances %s differ from those in %s; the first are kept".formatted(matrix.getName(), values.location()));
			}
		}
	}

	/** Sources may list the same objects in another order. */
	private static boolean equal(DistanceMatrix same, DistanceMatrix other, List<EObject> order) {
		if (!new HashSet<EObject>(same.getObjects()).equals(new HashSet<>(order)) || same.getObjects().size() != order.size()) {
			return false;
		}
		for (int i = 0; i < order.size(); i++) {
			for (int j = 0; j < order.size(); j++) {
				if (other.getValues().get(i, j) != same.getValues().get(same.getObjects().indexOf(order.get(i)), same.getObjects()
						.indexOf(order.get(j)))) {
					return false;
				}
			}
		}
		return true;
	}
}
