// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mkworkbench.model.Provenance;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.ImportNote;
import org.mkworkbench.model.machine.Info;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.NoteKind;
import org.mkworkbench.model.machine.NumaNode;
import org.mkworkbench.model.machine.PciFunction;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.SourcedElement;

/** Values and references of counterparts in two machines: which one stays, where it came from, and what is noted about it. */
final class MergeValues {
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
	private final Source mainSource;

	MergeValues(Machine base, Machine addition) {
		this.addition = addition;
		this.base = base;
		uids.add(base.getUid());
		base.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				uids.add(element.getUid());
			}
		});
		for (Source source : addition.getSources()) {
			Source copy = copied(source);
			base.getSources().add(copy);
			sources.put(source, copy);
		}
		mainSource = sources.containsKey(addition.getSource()) ? sources.get(addition.getSource()) : addSource();
	}

	/** The element of the base that stands for one of the addition; null when there is none. */
	EObject counterpart(EObject given) {
		return counterparts.get(given);
	}

	/** Where the addition comes from, for messages. */
	String location() {
		return location(mainSource);
	}

	void noteDifferingFacts() {
		if (!differingFacts.isEmpty()) {
			note(NoteKind.IGNORED, "further facts that %s tells otherwise are left as they were: %s".formatted(location(),
					String.join(", ", differingFacts.keySet())));
		}
	}

	/** Notes on a source as such go along; those on the whole machine are made anew. */
	void copyNotes() {
		for (ImportNote note : addition.getNotes()) {
			if (note.getSource() != null) {
				ImportNote copy = EcoreUtil.copy(note);
				copy.setSource(sources.getOrDefault(note.getSource(), mainSource));
				base.getNotes().add(copy);
			}
		}
	}

	private Source addSource() {
		Source source = MachineFactory.eINSTANCE.createSource();
		source.setKind(SourceKind.MANUAL);
		source.setUid(fresh("source-0"));
		base.getSources().add(source);
		return source;
	}

	/** A copy without references and children, with a uid that is free in the base. */
	<T extends Element> T copied(T element) {
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
					element.eClass().getEStructuralFeature(origin.getFeature()), sources.getOrDefault(origin.getSource(),
							mainSource), origin.isAssumed()));
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
	void merge(SourcedElement to, SourcedElement from) {
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
			conflict("%s of %s is %s (%s), and %s in %s; the first is kept".formatted(MergeWords.of(attribute), MergeWords.of(to),
					MergeWords.value(attribute, old), location(Provenance.source(to, attribute).orElse(null)), MergeWords.value(attribute, given),
					location(valueSource(from, attribute))));
		}
	}

	/** Sources round measured speeds in their own ways. */
	private static boolean same(Object given, Object old) {
		return given instanceof Double one && old instanceof Double other ? Math.abs(one - other) <= ROUNDING * Math.abs(other)
				: Objects.equals(given, old);
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

	private static String location(Source source) {
		return source == null || source.getLocation() == null ? "entered by hand" : source.getLocation();
	}

	/** Single references: filled when the base has none, or an assumed one. */
	void references(SourcedElement to, SourcedElement from, EReference... features) {
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
				conflict("%s of %s is %s, and %s in %s; the first is kept".formatted(MergeWords.of(feature), MergeWords.of(to),
						MergeWords.of((SourcedElement) old), MergeWords.of((SourcedElement) counterpart), location(mainSource)));
			}
		}
	}

	void conflict(String message) {
		note(NoteKind.CONFLICT, message);
	}

	void note(NoteKind kind, String message) {
		ImportNote note = MachineFactory.eINSTANCE.createImportNote();
		note.setKind(kind);
		note.setMessage(message);
		note.setSource(mainSource);
		base.getNotes().add(note);
	}
}
