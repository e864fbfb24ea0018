// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.model.machine.CpuGroup;
import org.mkworkbench.model.machine.CpuKind;
import org.mkworkbench.model.machine.DistanceMatrix;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Info;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.MemoryRange;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciBridge;
import org.mkworkbench.model.machine.PciDevice;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.PlatformDevice;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.SourcedElement;
import org.mkworkbench.model.machine.TopologyObject;

/** One merge of two machines; see MachineMerge for the rules. */
public final class Merge {
	private static final double ROUNDING = 0.01;
	/** Identity and what names the element to others: never merged. */
	private static final Set<EAttribute> KEYS = Set.of(MachinePackage.Literals.ELEMENT__UID, MachinePackage.Literals.PCI_FUNCTION__ADDRESS,
			MachinePackage.Literals.MACHINE__NAME, MachinePackage.Literals.MEMORY_RANGE__BASE);

	private final Machine base;
	private final Machine addition;
	private final Set<String> uids = new HashSet<>();
	private final Map<Source, Source> sources = new HashMap<>();
	/** Elements of the addition to their counterparts in the base, found or added. */
	private final Map<EObject, EObject> counterparts = new LinkedHashMap<>();
	/** Further facts that both sources have and that differ, with how often. */
	private final Map<String, Integer> differingFacts = new TreeMap<>();
	private Source mainSource;

	public Merge(Machine base, Machine addition) {
		this.base = base;
		this.addition = addition;
		uids.add(base.getUid());
		base.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				uids.add(element.getUid());
			}
		});
	}

	public void run() {
		boolean named = !MachineNames.display(base).equals(base.getName());
		for (Source source : addition.getSources()) {
			Source copy = copied(source);
			base.getSources().add(copy);
			sources.put(source, copy);
		}
		mainSource = sources.get(addition.getSource());
		if (mainSource == null) {
			mainSource = addSource();
		}
		values(base, addition);
		counterparts.put(addition, base);
		nodes();
		tree();
		references(base, addition, MachinePackage.Literals.MACHINE__BOOT_THREAD);
		pci();
		wholes();
		notes();
		if (!differingFacts.isEmpty()) {
			note(NoteKind.IGNORED, "further facts that %s tells otherwise are left as they were: %s".formatted(location(mainSource),
					String.join(", ", differingFacts.keySet())));
		}
		if (!named) {
			base.setName(MachineNames.display(base));
		}
		MissingFacts.refresh(base);
	}

	private Source addSource() {
		Source source = MachineFactory.eINSTANCE.createSource();
		source.setKind(SourceKind.MANUAL);
		source.setUid(fresh("source-0"));
		base.getSources().add(source);
		return source;
	}

	/** A copy without references and children, with a uid that is free in the base. */
	private <T extends Element> T copied(T element) {
		@SuppressWarnings("unchecked")
		T copy = (T) EcoreUtil.create(element.eClass());
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (element.eIsSet(attribute)) {
				copy.eSet(attribute, element.eGet(attribute));
			}
		}
		copy.setUid(fresh(element.getUid()));
		if (copy instanceof SourcedElement sourced) {
			sourced.setSource(sourceOf((SourcedElement) element));
			copyInfos(sourced, (SourcedElement) element);
			((SourcedElement) element).getOrigins().forEach(origin -> Provenance.record(sourced,
					element.eClass().getEStructuralFeature(origin.getFeature()), sources.getOrDefault(origin.getSource(), mainSource), origin.isAssumed()));
		}
		counterparts.put(element, copy);
		return copy;
	}

	private Source sourceOf(SourcedElement element) {
		return Provenance.source(element, null).map(sources::get).orElse(mainSource);
	}

	private static void copyInfos(SourcedElement to, SourcedElement from) {
		from.getInfos().forEach(info -> MachineBuilder.info(to, info.getName(), info.getValue()));
	}

	/** source-0 becomes source-1 and so on; anything else gets a number behind. */
	private String fresh(String wanted) {
		String uid = wanted;
		String stem = wanted.matches("(source|range|kind|distances|dimm|platform|memory-cache|memory-attribute|l\\di?|core|package|die|group)-\\d+")
				? wanted.substring(0, wanted.lastIndexOf('-')) : wanted;
		for (int number = 1; !uids.add(uid); number++) {
			uid = stem + "-" + number;
		}
		return uid;
	}

	/** All single attributes of two counterparts. */
	private void values(SourcedElement to, SourcedElement from) {
		counterparts.put(from, to);
		for (EAttribute attribute : from.eClass().getEAllAttributes()) {
			if (!attribute.isMany() && !KEYS.contains(attribute) && attribute.getEContainingClass().isInstance(to)) {
				value(to, from, attribute);
			}
		}
		Map<String, String> known = new HashMap<>();
		to.getInfos().forEach(info -> known.put(info.getName(), info.getValue()));
		for (Info info : from.getInfos()) {
			String old = known.putIfAbsent(info.getName(), info.getValue());
			if (old == null) {
				MachineBuilder.info(to, info.getName(), info.getValue());
			} else if (!old.equals(info.getValue())) {
				differingFacts.merge(info.getName(), 1, Integer::sum);
			}
		}
	}

	private void value(SourcedElement to, SourcedElement from, EAttribute attribute) {
		Object given = from.eGet(attribute);
		Object old = to.eGet(attribute);
		if (unknown(from, attribute)) {
			return;
		}
		boolean givenAssumed = Provenance.isAssumed(from, attribute);
		boolean oldAssumed = Provenance.isAssumed(to, attribute);
		if (unknown(to, attribute) || oldAssumed && !givenAssumed) {
			to.eSet(attribute, given);
			Provenance.record(to, attribute, valueSource(from, attribute), givenAssumed);
		} else if (!same(given, old) && !givenAssumed) {
			conflict("%s of %s is %s (%s), and %s in %s; the first is kept".formatted(attribute.getName(), label(to), text(old),
					location(Provenance.source(to, attribute).orElse(null)), text(given), location(valueSource(from, attribute))));
		}
	}

	/** Sources round measured speeds in their own ways. */
	private static boolean same(Object given, Object old) {
		return given instanceof Double one && old instanceof Double other ? Math.abs(one - other) <= ROUNDING * Math.abs(other) : Objects.equals(given, old);
	}

	private Source valueSource(SourcedElement from, EAttribute attribute) {
		return Provenance.source(from, attribute).map(sources::get).orElse(mainSource);
	}

	/** Unset is unknown; so are enumerations that say so, and false for what only a source with knowledge sets. */
	private static boolean unknown(SourcedElement element, EAttribute attribute) {
		Object value = element.eGet(attribute);
		if (value == null || value instanceof String text && text.isEmpty()) {
			return true;
		}
		if (attribute == MachinePackage.Literals.PCI_DEVICE__BOOT_CRITICAL) {
			return Boolean.FALSE.equals(value);
		}
		return value instanceof Enumerator literal && Set.of("UNKNOWN", "OTHER").contains(literal.getName()) && !element.eIsSet(attribute);
	}

	private static String text(Object value) {
		return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
	}

	private static String location(Source source) {
		return source == null || source.getLocation() == null ? "entered by hand" : source.getLocation();
	}

	private static String label(SourcedElement element) {
		return switch (element) {
		case Machine machine -> "the machine";
		case HardwareThread thread -> "CPU " + thread.getOsIndex();
		case NumaNode node -> "NUMA node " + node.getOsIndex();
		case PciFunction function when function.getAddress() != null -> "PCI device " + function.getAddress();
		default -> element.getUid();
		};
	}

	/** Single references: filled when the base has none, or an assumed one. */
	private void references(SourcedElement to, SourcedElement from, EReference... features) {
		for (EReference feature : features) {
			EObject given = (EObject) from.eGet(feature);
			EObject counterpart = given == null ? null : counterparts.get(given);
			Object old = to.eGet(feature);
			if (counterpart == null) {
				continue;
			}
			boolean givenAssumed = Provenance.isAssumed(from, feature);
			if (old == null || Provenance.isAssumed(to, feature) && !givenAssumed) {
				to.eSet(feature, counterpart);
				Provenance.record(to, feature, Provenance.source(from, feature).map(sources::get).orElse(mainSource), givenAssumed);
			} else if (old != counterpart && !givenAssumed) {
				conflict("%s of %s is %s, and %s in %s; the first is kept".formatted(feature.getName(), label(to), label((SourcedElement) old),
						label((SourcedElement) counterpart), location(mainSource)));
			}
		}
	}

	private void nodes() {
		Map<Integer, NumaNode> known = new HashMap<>();
		base.getNumaNodes().forEach(node -> known.putIfAbsent(node.getOsIndex(), node));
		for (NumaNode node : addition.getNumaNodes()) {
			NumaNode same = node.getOsIndex() == null ? null : known.get(node.getOsIndex());
			if (same == null) {
				same = copied(node);
				base.getNumaNodes().add(same);
			} else {
				values(same, node);
			}
			if (same.getMemoryCaches().isEmpty()) {
				for (var cache : node.getMemoryCaches()) {
					same.getMemoryCaches().add(copied(cache));
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
				same = copied(thread);
				base.getChildren().add(same);
				added.add(thread.getOsIndex());
			} else {
				values(same, thread);
			}
		}
		if (!added.isEmpty()) {
			note(NoteKind.WARNING, "%s knows the CPUs %s, which the base did not have; they are put beside its packages".formatted(location(mainSource),
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
				values(same, entry.getValue());
			}
		}
		if (strange > 0) {
			note(NoteKind.IGNORED, "%d packages, caches, cores or groups of %s have no counterpart in the base and are ignored".formatted(strange,
					location(mainSource)));
		}
	}

	/** Threads of nodes: those that the base gives to no node. */
	private void memberships() {
		for (NumaNode node : addition.getNumaNodes()) {
			NumaNode same = (NumaNode) counterparts.get(node);
			boolean isNew = same.getThreads().isEmpty();
			for (HardwareThread thread : node.getThreads()) {
				HardwareThread member = (HardwareThread) counterparts.get(thread);
				if ((isNew || member.getNumaNodes().isEmpty()) && !same.getThreads().contains(member)) {
					same.getThreads().add(member);
				} else if (!same.getThreads().contains(member)) {
					conflict("CPU %d is near NUMA node %s, and near node %s in %s; the first is kept".formatted(member.getOsIndex(),
							member.getNumaNodes().getFirst().getOsIndex(), node.getOsIndex(), location(mainSource)));
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
			references((PciFunction) counterparts.get(bridge), bridge, MachinePackage.Literals.PCI_FUNCTION__BRIDGE, MachinePackage.Literals.PCI_FUNCTION__NODE);
		}
		for (PciDevice device : addition.getPciDevices()) {
			PciDevice same = (PciDevice) counterparts.get(device);
			references(same, device, MachinePackage.Literals.PCI_FUNCTION__BRIDGE, MachinePackage.Literals.PCI_FUNCTION__NODE,
					MachinePackage.Literals.PCI_DEVICE__PHYSICAL_FUNCTION);
			pair(same.getOsDevices(), device.getOsDevices(), os -> os.getName());
		}
		pair(base.getPlatformDevices(), addition.getPlatformDevices(), device -> device.getName());
		addition.getPlatformDevices().forEach(device -> {
			var same = (PlatformDevice) counterparts.get(device);
			references(same, device, MachinePackage.Literals.PLATFORM_DEVICE__NODE);
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
				known.add(copied(element));
			} else {
				values(same, element);
			}
		}
	}

	/** What makes sense only as a whole. */
	private void wholes() {
		ranges();
		distances();
		for (var attribute : addition.getMemoryAttributes()) {
			if (base.getMemoryAttributes().stream().noneMatch(known -> Objects.equals(known.getName(), attribute.getName()))) {
				var copy = copied(attribute);
				attribute.getValues().forEach(value -> {
					var added = EcoreUtil.copy(value);
					added.setTarget((NumaNode) counterparts.get(value.getTarget()));
					copy.getValues().add(added);
				});
				base.getMemoryAttributes().add(copy);
			}
		}
		if (base.getCpuKinds().isEmpty()) {
			for (CpuKind kind : addition.getCpuKinds()) {
				CpuKind copy = copied(kind);
				base.getCpuKinds().add(copy);
				kind.getThreads().forEach(thread -> ((HardwareThread) counterparts.get(thread)).setKind(copy));
			}
		}
		if (base.getMemoryModules().isEmpty()) {
			addition.getMemoryModules().forEach(module -> base.getMemoryModules().add(copied(module)));
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
			MemoryRange overlap = same != null ? null : base.getMemoryRanges().stream().filter(other -> other.getBase() < range.getBase() + range.getSize()
					&& range.getBase() < other.getBase() + other.getSize() && known.containsValue(other) && !inside(range, other)).findFirst().orElse(null);
			if (overlap != null) {
				conflict("the memory range at 0x%x of %s overlaps the range at 0x%x; the latter is kept".formatted(range.getBase(), location(mainSource),
						overlap.getBase()));
				continue;
			}
			if (same == null) {
				same = copied(range);
				base.getMemoryRanges().add(same);
			} else {
				values(same, range);
			}
			references(same, range, MachinePackage.Literals.MEMORY_RANGE__NODE);
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
			matrix.getObjects().forEach(object -> objects.add(counterparts.get(object)));
			DistanceMatrix same = base.getDistances().stream().filter(known -> Objects.equals(known.getName(), matrix.getName())
					&& Objects.equals(known.getObjectType(), matrix.getObjectType())).findFirst().orElse(null);
			boolean replace = same != null && Provenance.isAssumed(same, MachinePackage.Literals.DISTANCE_MATRIX__VALUES)
					&& !Provenance.isAssumed(matrix, MachinePackage.Literals.DISTANCE_MATRIX__VALUES);
			if (objects.contains(null)) {
				note(NoteKind.IGNORED, "the distances %s of %s name objects that the base does not have and are ignored".formatted(matrix.getName(),
						location(mainSource)));
			} else if (same == null || replace) {
				if (replace) {
					base.getDistances().remove(same);
				}
				DistanceMatrix copy = copied(matrix);
				objects.forEach(object -> copy.getObjects().add((SourcedElement) object));
				base.getDistances().add(copy);
			} else if (!equal(same, matrix, objects)) {
				conflict("the distances %s differ from those in %s; the first are kept".formatted(matrix.getName(), location(mainSource)));
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
				if (other.getValues().get(i, j) != same.getValues().get(same.getObjects().indexOf(order.get(i)), same.getObjects().indexOf(order.get(j)))) {
					return false;
				}
			}
		}
		return true;
	}

	private void notes() {
		for (ImportNote note : addition.getNotes()) {
			if (note.getSource() != null) {
				ImportNote copy = EcoreUtil.copy(note);
				copy.setSource(sources.getOrDefault(note.getSource(), mainSource));
				base.getNotes().add(copy);
			}
		}
	}

	private void conflict(String message) {
		note(NoteKind.CONFLICT, message);
	}

	private void note(NoteKind kind, String message) {
		ImportNote note = MachineFactory.eINSTANCE.createImportNote();
		note.setKind(kind);
		note.setMessage(message);
		note.setSource(mainSource);
		base.getNotes().add(note);
	}
}
