// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.topology.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.MachineIndex;
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
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.SourcedElement;

/** A machine while it is being imported: gives out uids, keeps notes, and completes what every importer has to complete. */
public final class MachineBuilder {
	/** A broken file must not grow the document without limit; what is beyond is counted in one last note. */
	private static final int MAX_NOTES_PER_KIND = 200;

	private static final Pattern UNSTORABLE = Pattern.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

	private final Machine machine = MachineFactory.eINSTANCE.createMachine();
	private final Source source = MachineFactory.eINSTANCE.createSource();
	private final Map<String, Integer> numbers = new HashMap<>();
	private final Set<String> uids = new HashSet<>();
	private final Map<NoteKind, Integer> notes = new EnumMap<>(NoteKind.class);

	/** @param location as the person gave it */
	public MachineBuilder(SourceKind kind, String location) {
		exact(machine, "machine");
		numbered(source, "source");
		source.setKind(kind);
		source.setLocation(location);
		machine.getSources().add(source);
		machine.setSource(source);
	}

	public Machine machine() {
		return machine;
	}

	public Source source() {
		return source;
	}

	/** Gives the next uid prefix-0, prefix-1, ... */
	public <T extends Element> T numbered(T element, String prefix) {
		String uid;
		do {
			uid = prefix + "-" + (numbers.merge(prefix, 1, Integer::sum) - 1);
		} while (!uids.add(uid));
		element.setUid(uid);
		return element;
	}

	/** Gives this uid, made safe for references; when it is taken, with a number behind. */
	public <T extends Element> T exact(T element, String wanted) {
		String safe = wanted.strip().replaceAll("[\\s:/#]", ".");
		String uid = safe.isEmpty() ? "element" : safe;
		for (int number = 2; !uids.add(uid); number++) {
			uid = safe + "-" + number;
		}
		element.setUid(uid);
		return element;
	}

	public static void info(SourcedElement element, String name, String value) {
		Info info = MachineFactory.eINSTANCE.createInfo();
		info.setName(name);
		info.setValue(value);
		element.getInfos().add(info);
	}

	public static Optional<String> info(SourcedElement element, String name) {
		return element.getInfos().stream().filter(info -> name.equals(info.getName())).map(Info::getValue).findFirst();
	}

	public void ignored(int line, String message) {
		note(NoteKind.IGNORED, line, message);
	}

	public void warning(int line, String message) {
		note(NoteKind.WARNING, line, message);
	}

	public void missing(String message) {
		note(NoteKind.MISSING, 0, message);
	}

	private void note(NoteKind kind, int line, String message) {
		int count = notes.merge(kind, 1, Integer::sum);
		if (count <= MAX_NOTES_PER_KIND) {
			ImportNote note = MachineFactory.eINSTANCE.createImportNote();
			note.setKind(kind);
			note.setMessage(message);
			note.setLine(line > 0 ? line : null);
			note.setSource(source);
			machine.getNotes().add(note);
		}
	}

	/** Name, boot CPU, order of nodes, and the notes on what nobody told. Call once, at the end. */
	public Machine finish() {
		ECollections.sort(machine.getNumaNodes(), Comparator.comparing(NumaNode::getOsIndex, Comparator.nullsLast(Comparator.naturalOrder())));
		if (machine.getBootThread() == null) {
			assumeBootThread();
		}
		if (machine.getName() == null) {
			machine.setName(MachineNames.display(machine));
		}
		notes.forEach((kind, count) -> {
			if (count > MAX_NOTES_PER_KIND) {
				ImportNote note = MachineFactory.eINSTANCE.createImportNote();
				note.setKind(kind);
				note.setMessage("there are " + (count - MAX_NOTES_PER_KIND) + " more notes of this kind; they are not kept");
				note.setSource(source);
				machine.getNotes().add(note);
			}
		});
		MissingFacts.refresh(machine);
		makeStorable(machine);
		machine.eAllContents().forEachRemaining(MachineBuilder::makeStorable);
		return machine;
	}

	/** Files of /proc and /sys, and names in archives, may hold characters that XML cannot (XML 1.0, 2.2); the document could not be saved. */
	private static void makeStorable(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (object.eGet(attribute) instanceof String text && UNSTORABLE.matcher(text).find()) {
				object.eSet(attribute, UNSTORABLE.matcher(text).replaceAll("?"));
			}
		}
	}

	/** Linux gives number 0 to the CPU it boots on; no source says more, so the value is marked assumed. */
	private void assumeBootThread() {
		List<HardwareThread> threads = MachineIndex.threadsBelow(machine);
		threads.stream().filter(thread -> thread.getOsIndex() != null).min(Comparator.comparing(HardwareThread::getOsIndex))
				.ifPresent(thread -> {
			machine.setBootThread(thread);
			Provenance.record(machine, MachinePackage.Literals.MACHINE__BOOT_THREAD, source, true);
		});
	}
}
