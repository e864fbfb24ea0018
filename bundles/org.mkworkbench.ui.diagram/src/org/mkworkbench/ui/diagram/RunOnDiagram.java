// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import org.mkworkbench.engine.RunSnapshot;
import org.mkworkbench.ui.diagram.editparts.LiveRates;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.RunInfo;
import org.mkworkbench.ui.run.RunListener;
import org.mkworkbench.ui.run.RunSession;

/** Shows the run on the diagram while it is this document's plan that runs. */
final class RunOnDiagram implements RunListener {
	private final DesignDocument document;
	private final DiagramView view;
	private LiveRates rates = new LiveRates();

	RunOnDiagram(DesignDocument document, DiagramView view) {
		this.document = document;
		this.view = view;
	}

	/** Begins with what a run under way has told last. */
	void start() {
		RunSession session = RunSession.get();
		session.addListener(this);
		session.current().ifPresent(info -> session.latest().filter(last -> session.isActive()).ifPresent(this::snapshot));
	}

	void stop() {
		RunSession.get().removeListener(this);
	}

	private boolean isMine() {
		return RunSession.get().current().filter(info -> info.document() == document && document.activePlan() != null
				&& info.planUid().equals(document.activePlan().getUid())).isPresent();
	}

	@Override
	public void runStarted(RunInfo run) {
		rates = new LiveRates();
	}

	@Override
	public void snapshot(RunSnapshot snapshot) {
		view.setLive(isMine() ? rates.add(snapshot) : null);
	}

	@Override
	public void runEnded(RunInfo run, RunSnapshot last) {
		view.setLive(null);
	}
}
