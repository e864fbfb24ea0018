// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.mkworkbench.model.Designs;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.model.machine.Machine;
import org.mkworkbench.model.machine.MachineFactory;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.model.machine.Source;
import org.mkworkbench.model.machine.SourceKind;
import org.mkworkbench.model.machine.ValueOrigin;
import org.mkworkbench.validation.Words;

/**
 * Takes the Linux number as physical id of every CPU that has none, by the explicit wish of a person, and notes each of these values
 * as assumed. Values that are known stay.
 */
public final class AssumePhysicalIdsCommand extends ModelCommand {
	private static final MachinePackage MODEL = MachinePackage.eINSTANCE;

	private final Design design;

	public AssumePhysicalIdsCommand(Design design) {
		super("Set physical ids to Linux numbers");
		this.design = design;
	}

	@Override
	String refuse() {
		if (design.getMachine() == null) {
			return "The design has no machine";
		}
		Map<Long, HardwareThread> known = new HashMap<>();
		List<HardwareThread> threads = MachineIndex.threadsBelow(design.getMachine());
		threads.stream().filter(thread -> thread.getPhysicalId() != null).forEach(thread -> known.putIfAbsent(thread.getPhysicalId(), thread));
		for (HardwareThread thread : missing()) {
			HardwareThread other = known.get((long) thread.getOsIndex());
			if (other != null) {
				return "CPU %d cannot get the physical id %s, since %s has it".formatted(thread.getOsIndex(),
						Words.physicalId(thread.getOsIndex()), Words.cpus(List.of(other)));
			}
		}
		return null;
	}

	private List<HardwareThread> missing() {
		return MachineIndex.threadsBelow(design.getMachine()).stream()
				.filter(thread -> thread.getPhysicalId() == null && thread.getOsIndex() != null && thread.getOsIndex() >= 0).toList();
	}

	@Override
	boolean changesSomething() {
		return !missing().isEmpty();
	}

	@Override
	void draft(Draft draft) {
		Machine machine = design.getMachine();
		Source source = MachineFactory.eINSTANCE.createSource();
		source.setUid(Designs.freshUid(design, "source"));
		source.setKind(SourceKind.MANUAL);
		source.setDetail("physical id = Linux number, assumed");
		draft.list(machine, MODEL.getMachine_Sources()).add(source);
		for (HardwareThread thread : missing()) {
			draft.set(thread, MODEL.getHardwareThread_PhysicalId(), (long) thread.getOsIndex());
			List<ValueOrigin> origins = draft.list(thread, MODEL.getSourcedElement_Origins());
			origins.removeIf(origin -> MODEL.getHardwareThread_PhysicalId().getName().equals(origin.getFeature()));
			ValueOrigin origin = MachineFactory.eINSTANCE.createValueOrigin();
			origin.setFeature(MODEL.getHardwareThread_PhysicalId().getName());
			origin.setSource(source);
			origin.setAssumed(true);
			origins.add(origin);
		}
	}

	@Override
	Collection<? extends EObject> main() {
		return design.getMachine() == null ? List.of() : List.of(design.getMachine());
	}
}
