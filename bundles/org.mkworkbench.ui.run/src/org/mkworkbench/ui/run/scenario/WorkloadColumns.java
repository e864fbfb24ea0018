// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run.scenario;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.ShootdownProtocol;
import org.mkworkbench.model.design.Workload;
import org.mkworkbench.model.design.WorkloadKind;
import org.mkworkbench.run.UsualWorkload;
import org.mkworkbench.ui.run.scenario.PartColumn.Choice;
import org.mkworkbench.ui.run.scenario.PartColumn.Chosen;
import org.mkworkbench.ui.run.scenario.PartColumn.Several;
import org.mkworkbench.ui.run.scenario.PartColumn.Typed;

/** What the table of workloads shows, and how its cells are changed. An empty field means: the usual of the kind. */
final class WorkloadColumns {
	/** A message carries at most what a ring slot holds. */
	private static final int MAX_PAYLOAD = 4072;
	private static final double MAX_RATE = 1e9;

	private final PlanParts parts;

	/** @param plan the plan that kernels are offered from; null while the design has none */
	WorkloadColumns(Supplier<Plan> plan) {
		parts = new PlanParts(plan);
	}

	List<PartColumn<Workload>> all() {
		return List.of(
				new PartColumn<>(Messages.Workloads_name, 12, false, workload -> workload.getName() == null ? "" : workload.getName(), workload -> true,
						new Typed<>(workload -> workload.getName() == null ? "" : workload.getName(), WorkloadColumns::rename)),
				new PartColumn<>(Messages.Workloads_kind, 13, false, workload -> kind(workload.getKind()), workload -> true,
						new Chosen<>(workload -> kinds(), Workload::getKind, (workload, kind) -> Commands.kind(workload, (WorkloadKind) kind))),
				new PartColumn<>(Messages.Workloads_from, 8, false, workload -> parts.name(workload.getFrom()), of(WorkloadKind.SHOOTDOWN, WorkloadKind.HEARTBEAT, WorkloadKind.LATENCY_PROBE, WorkloadKind.BROADCAST),
						new Chosen<>(workload -> parts.kernels(), workload -> parts.here(workload.getFrom()),
								StepColumns.set(Literals.WORKLOAD__FROM, Messages.Workloads_setFrom))),
				new PartColumn<>(Messages.Workloads_to, 13, false, this::to, of(WorkloadKind.SHARED_LOCK, WorkloadKind.SHOOTDOWN, WorkloadKind.HEARTBEAT, WorkloadKind.BROADCAST),
						new Several<>(workload -> parts.kernels(), workload -> workload.getTo().stream().map(parts::here).toList(),
								(workload, kernels) -> new SetValueCommand(workload, Literals.WORKLOAD__TO, kernels, Messages.Workloads_setTo))),
				new PartColumn<>(Messages.Workloads_rate, 17, true, WorkloadColumns::rate,
						workload -> true, new Typed<>(workload -> workload.getRate() == null ? "" : plain(workload.getRate()), WorkloadColumns::setRate)),
				new PartColumn<>(Messages.Workloads_work, 12, true,
						workload -> workload.getServiceNanos() == null ? usual(TimeText.exact(usualWork(workload))) : TimeText.exact(workload.getServiceNanos()),
						of(WorkloadKind.SHARED_LOCK, WorkloadKind.BROADCAST),
						new Typed<>(workload -> workload.getServiceNanos() == null ? "" : TimeText.exact(workload.getServiceNanos()), WorkloadColumns::setWork)),
				new PartColumn<>(Messages.Workloads_payload, 9, true,
						workload -> workload.getPayload() == null ? usual(UsualWorkload.REQUEST_BYTES + " B") : workload.getPayload() + " B", of(WorkloadKind.BROADCAST),
						new Typed<>(workload -> workload.getPayload() == null ? "" : workload.getPayload().toString(), WorkloadColumns::setPayload)),
				new PartColumn<>(Messages.Workloads_missed, 9, true,
						workload -> workload.getMissedLimit() == null ? usual(String.valueOf(UsualWorkload.MISSED_LIMIT)) : workload.getMissedLimit().toString(),
						of(WorkloadKind.HEARTBEAT), new Typed<>(workload -> workload.getMissedLimit() == null ? "" : workload.getMissedLimit().toString(), WorkloadColumns::setMissed)),
				new PartColumn<>(Messages.Workloads_fanOut, 8, true, workload -> workload.getFanOut() == null ? Messages.Workloads_noTree : workload.getFanOut().toString(),
						of(WorkloadKind.BROADCAST), new Typed<>(workload -> workload.getFanOut() == null ? "" : workload.getFanOut().toString(), WorkloadColumns::setFanOut)),
				new PartColumn<>(Messages.Workloads_protocol, 11, false, workload -> protocol(workload.getProtocol()), of(WorkloadKind.SHOOTDOWN),
						new Chosen<>(workload -> Arrays.stream(ShootdownProtocol.values()).map(each -> new Choice(protocol(each), each)).toList(), Workload::getProtocol,
								StepColumns.set(Literals.WORKLOAD__PROTOCOL, Messages.Workloads_setProtocol))));
	}

	private static Predicate<Workload> of(WorkloadKind first, WorkloadKind... more) {
		Set<WorkloadKind> kinds = EnumSet.of(first, more);
		return workload -> kinds.contains(workload.getKind());
	}

	static List<Choice> kinds() {
		return Arrays.stream(WorkloadKind.values()).map(kind -> new Choice(kind(kind), kind)).toList();
	}

	/** What a workload does, for people. */
	static String kind(WorkloadKind kind) {
		return switch (kind) {
		case SHARED_LOCK -> Messages.Kind_sharedLock;
		case SHOOTDOWN -> Messages.Kind_shootdown;
		case HEARTBEAT -> Messages.Kind_heartbeat;
		case LATENCY_PROBE -> Messages.Kind_latencyProbe;
		case BROADCAST -> Messages.Kind_broadcast;
		};
	}

	private static String protocol(ShootdownProtocol protocol) {
		return switch (protocol) {
		case BROADCAST -> Messages.Protocol_broadcast;
		case UNICAST -> Messages.Protocol_unicast;
		case MULTICAST -> Messages.Protocol_multicast;
		case NUMA_MULTICAST -> Messages.Protocol_numaMulticast;
		};
	}

	private String to(Workload workload) {
		List<Kernel> kernels = workload.getTo();
		return kernels.isEmpty() ? Messages.Part_choose : kernels.stream().map(parts::name).collect(Collectors.joining(", "));
	}

	private static Command rename(Workload workload, String text) {
		if (text.isBlank()) {
			throw new IllegalArgumentException(Messages.Workloads_noName);
		}
		return value(workload, Literals.WORKLOAD__NAME, text.strip(), Messages.Workloads_rename);
	}

	private static Command value(Workload workload, EStructuralFeature feature, Object value, String label) {
		return new SetValueCommand(workload, feature, value, label);
	}

	private static Command setRate(Workload workload, String text) {
		Double rate = null;
		if (!isUsual(text)) {
			try {
				rate = Double.valueOf(text.strip().replace(",", ""));
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException(NLS.bind(Messages.Workloads_noRate, text.strip()), e);
			}
			if (!(rate > 0 && rate <= MAX_RATE)) {
				throw new IllegalArgumentException(NLS.bind(Messages.Workloads_noRate, text.strip()));
			}
		}
		return value(workload, Literals.WORKLOAD__RATE, rate, Messages.Workloads_setRate);
	}

	private static Command setWork(Workload workload, String text) {
		return value(workload, Literals.WORKLOAD__SERVICE_NANOS, isUsual(text) ? null : TimeText.parse(text), Messages.Workloads_setWork);
	}

	private static Command setMissed(Workload workload, String text) {
		Integer limit = isUsual(text) ? null : (Integer) (int) Math.min(Integer.MAX_VALUE, StepColumns.whole(text, Messages.Workloads_noLimit));
		return value(workload, Literals.WORKLOAD__MISSED_LIMIT, limit, Messages.Workloads_setMissed);
	}

	/** {@code usual: 500 ns}, what an engine takes for an empty field. */
	private static String usual(String value) {
		return NLS.bind(Messages.Workloads_usual, value);
	}

	private static boolean isUsual(String text) {
		return text.isBlank();
	}

	private static String rate(Workload workload) {
		return workload.getRate() == null ? usual(number(UsualWorkload.rate(workload.getKind()))) : number(workload.getRate());
	}

	private static long usualWork(Workload workload) {
		return workload.getKind() == WorkloadKind.BROADCAST ? UsualWorkload.ASKED_NANOS : UsualWorkload.HELD_NANOS;
	}

	private static Command setFanOut(Workload workload, String text) {
		boolean none = text.isBlank() || text.strip().equalsIgnoreCase(Messages.Workloads_noTree);
		Integer fanOut = none ? null : (Integer) (int) Math.min(Integer.MAX_VALUE, StepColumns.whole(text, Messages.Workloads_noFanOut));
		return value(workload, Literals.WORKLOAD__FAN_OUT, fanOut, Messages.Workloads_setFanOut);
	}

	private static Command setPayload(Workload workload, String text) {
		Integer bytes = null;
		if (!isUsual(text)) {
			try {
				bytes = Integer.valueOf(text.strip().replaceFirst("\\s*B$", ""));
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException(NLS.bind(Messages.Workloads_noPayload, text.strip(), MAX_PAYLOAD), e);
			}
			if (bytes < 0 || bytes > MAX_PAYLOAD) {
				throw new IllegalArgumentException(NLS.bind(Messages.Workloads_noPayload, text.strip(), MAX_PAYLOAD));
			}
		}
		return value(workload, Literals.WORKLOAD__PAYLOAD, bytes, Messages.Workloads_setPayload);
	}

	private static String number(double rate) {
		return (rate == Math.rint(rate) ? "%,.0f" : "%,.3f").formatted(rate) + " /s";
	}

	private static String plain(double rate) {
		return new java.math.BigDecimal(Double.toString(rate)).stripTrailingZeros().toPlainString();
	}
}
