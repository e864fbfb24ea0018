// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.run;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.mkworkbench.engine.KernelSnapshot;
import org.mkworkbench.engine.host.InstanceState;
import org.mkworkbench.engine.scenario.StepAction;
import org.mkworkbench.engine.scenario.StepSpec;

/**
 * What a person can do in the run that goes on, as menus for kernels, CPUs and channels wherever they are shown. Each act is a step like that
 * of a scenario; whether it can be done the machine says when it comes, and the console tells. Menus are made when they open. UI thread only.
 */
public final class LiveActs {
	/** Messages of a flood: enough to fill a ring of 63 usable slots many times. */
	private static final long FLOOD = 10_000;
	private static final long SECOND = 1_000_000_000L;
	private static final long MILLISECOND = 1_000_000L;
	/** How many times as long a slow receiver takes. */
	private static final long SLOW = 4;

	private final RunSession session;

	public LiveActs() {
		this(RunSession.get());
	}

	LiveActs(RunSession session) {
		this.session = session;
	}

	/** Whether there is a run to act on. */
	public boolean possible() {
		return session.isRunning() || session.isPaused();
	}

	/** Adds a submenu for a kernel of the run. @param kernelId 0 is the host kernel, which can only send */
	public void fillKernel(IMenuManager menu, int kernelId) {
		Optional<KernelSnapshot> kernel = kernel(kernelId);
		if (!possible() || kernel.isEmpty()) {
			return;
		}
		boolean up = kernel.get().up();
		MenuManager acts = new MenuManager(NLS.bind(Messages.LiveActs_kernel, kernel.get().name()));
		if (kernelId != 0) {
			acts.add(act(Messages.LiveActs_start, !up, StepSpec.of(now(), StepAction.START, kernelId)));
			acts.add(act(Messages.LiveActs_stop, up, StepSpec.of(now(), StepAction.STOP, kernelId)));
			acts.add(act(Messages.LiveActs_kill, kernel.get().state() == InstanceState.ACTIVE, StepSpec.of(now(), StepAction.KILL, kernelId)));
			acts.add(new Separator());
			acts.add(act(Messages.LiveActs_panic, up, StepSpec.of(now(), StepAction.PANIC, kernelId)));
			acts.add(act(Messages.LiveActs_hang, up, StepSpec.of(now(), StepAction.HANG, kernelId).withDuration(SECOND)));
			acts.add(act(Messages.LiveActs_hangForever, up, StepSpec.of(now(), StepAction.HANG, kernelId)));
			acts.add(act(Messages.LiveActs_slow, up, StepSpec.of(now(), StepAction.SLOW_RECEIVER, kernelId).withAmount(SLOW).withDuration(SECOND)));
			acts.add(new Separator());
		}
		MenuManager floods = new MenuManager(Messages.LiveActs_floodMenu);
		for (KernelSnapshot other : kernels()) {
			if (other.id() != kernelId) {
				floods.add(act(other.name(), up && other.up(), flood(kernelId, other.id())));
			}
		}
		acts.add(floods);
		menu.add(acts);
	}

	/** Adds a submenu for a CPU. @param physicalId as events of the run have it @param linux its number on the host */
	public void fillCpu(IMenuManager menu, int linux, long physicalId) {
		if (!possible()) {
			return;
		}
		int owner = kernels().stream().filter(kernel -> kernel.cpus().contains(linux)).map(KernelSnapshot::id).findFirst().orElse(StepSpec.NONE);
		MenuManager moves = new MenuManager(NLS.bind(Messages.LiveActs_move, linux));
		for (KernelSnapshot other : kernels()) {
			if (other.id() != owner) {
				moves.add(act(other.name(), true, move(owner, other.id(), physicalId)));
			}
		}
		if (owner != StepSpec.NONE) {
			moves.add(act(Messages.LiveActs_pool, true, move(owner, StepSpec.NONE, physicalId)));
		}
		menu.add(moves);
	}

	private StepSpec move(int from, int to, long physicalId) {
		return StepSpec.between(now(), StepAction.MOVE_CPU, from, to).withCpu(physicalId);
	}

	/** Adds a submenu for the traffic from one kernel to another. @param channel position in the run, {@link StepSpec#NONE} if it is none */
	public void fillPair(IMenuManager menu, int from, int to, int channel) {
		Optional<KernelSnapshot> sender = kernel(from);
		Optional<KernelSnapshot> receiver = kernel(to);
		if (!possible() || sender.isEmpty() || receiver.isEmpty() || from == to) {
			return;
		}
		MenuManager acts = new MenuManager(NLS.bind(Messages.LiveActs_pair, sender.get().name(), receiver.get().name()));
		acts.add(act(NLS.bind(Messages.LiveActs_flood, FLOOD), sender.get().up() && receiver.get().up(), flood(from, to)));
		StepSpec lose = StepSpec.of(now(), StepAction.LOSE_DOORBELL, to).withDuration(SECOND);
		acts.add(act(Messages.LiveActs_lose, true, channel < 0 ? lose : lose.withChannel(channel)));
		StepSpec delay = StepSpec.of(now(), StepAction.DELAY_DOORBELL, to).withAmount(MILLISECOND).withDuration(SECOND);
		acts.add(act(Messages.LiveActs_delay, true, channel < 0 ? delay : delay.withChannel(channel)));
		menu.add(acts);
	}

	private StepSpec flood(int from, int to) {
		return StepSpec.between(now(), StepAction.FLOOD, from, to).withAmount(FLOOD);
	}

	private List<KernelSnapshot> kernels() {
		return session.latest().map(snapshot -> snapshot.kernels()).orElse(List.of());
	}

	private Optional<KernelSnapshot> kernel(int id) {
		return kernels().stream().filter(kernel -> kernel.id() == id).findFirst();
	}

	private long now() {
		return session.latest().map(snapshot -> snapshot.simulatedNanos()).orElse(0L);
	}

	/** Names of the kernels that a step is about, or the CPU. */
	private String subject(StepSpec step) {
		if (step.action() == StepAction.MOVE_CPU) {
			return NLS.bind(Messages.LiveActs_movePhysical, Long.toHexString(step.cpu()));
		}
		String from = name(step.kernelId());
		String to = name(step.targetKernelId());
		return to.isEmpty() ? from : from + " \u2192 " + to;
	}

	private String name(int id) {
		return kernel(id).map(KernelSnapshot::name).orElse("");
	}

	/** In the status line of the part in which the act was chosen. */
	private static void say(String text) {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		if (part != null && part.getSite() instanceof IViewSite site) {
			site.getActionBars().getStatusLineManager().setMessage(text);
		} else if (part != null && part.getSite() instanceof IEditorSite site) {
			site.getActionBars().getStatusLineManager().setMessage(text);
		}
	}

	private Action act(String label, boolean enabled, StepSpec step) {
		Action action = new Action(label.replace("&", "&&")) {
			@Override
			public void run() {
				session.inject(step.at(now()));
				say(NLS.bind(Messages.LiveActs_asked, subject(step), label));
			}
		};
		action.setEnabled(enabled);
		return action;
	}
}
