// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.Assignment;
import org.mkworkbench.ui.document.PlanInput;
import org.mkworkbench.ui.diagram.DiagramView;
import org.mkworkbench.validation.Words;

/** Takes CPUs as text, {@code 0-3,8-11}, and selects them or gives them to an owner. */
public final class CpuBar extends EntryBar {
	private static final int SELECT = 0;
	private static final int ADD = 1;
	private static final int FIRST_OWNER = 2;

	private final PlanInput input;
	private final Combo what;
	private final Button go;
	private List<EObject> owners = List.of();
	private CpuQuery query;

	public CpuBar(Composite parent, DiagramView view, PlanInput input) {
		super(parent, view);
		this.input = input;
		createField(Messages.Cpus_label, Messages.Cpus_hint, 2);
		what = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		what.addKeyListener(keys());
		what.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Cpus_what;
			}
		});
		what.setToolTipText(Messages.Cpus_what);
		go = new Button(this, SWT.PUSH);
		go.setText(Messages.Cpus_go);
		go.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enter(false)));
		createAnswer();
	}

	/** What can be done with the CPUs: 0 selects, 1 adds to the selection, then come the kernels, host, pool and a new kernel. */
	public Combo what() {
		return what;
	}

	@Override
	void opening() {
		int before = Math.max(SELECT, what.getSelectionIndex());
		Plan plan = input.plan();
		owners = new ArrayList<>();
		List<String> items = new ArrayList<>(List.of(Messages.Cpus_select, Messages.Cpus_add));
		if (plan != null) {
			owners.addAll(plan.getKernels());
			if (plan.getHostKernel() != null) {
				owners.add(plan.getHostKernel());
			}
			if (plan.getPool() != null) {
				owners.add(plan.getPool());
			}
			owners.forEach(owner -> items.add(Messages.bind(Messages.Cpus_assign, Assignment.name(owner))));
			items.add(Messages.Cpus_newKernel);
		}
		what.setItems(items.toArray(String[]::new));
		what.select(before <= ADD ? before : SELECT);
	}

	@Override
	void changed(String text) {
		query = CpuQuery.parse(input.design().getMachine(), input.plan(), text);
		go.setEnabled(query.problem() == null);
		if (text.isBlank()) {
			answer("", false);
		} else if (query.problem() != null) {
			answer(query.problem(), true);
		} else {
			answer(found(), false);
		}
	}

	private String found() {
		int size = query.threads().size();
		return Messages.bind(size == 1 ? Messages.Cpus_foundOne : Messages.Cpus_found, size, Words.numbers(query.threads()));
	}

	@Override
	void enter(boolean shift) {
		// The design may have changed since the last letter.
		query = CpuQuery.parse(input.design().getMachine(), input.plan(), field().getText());
		if (query.problem() != null) {
			answer(query.problem(), true);
			return;
		}
		int chosen = what.getSelectionIndex();
		if (chosen <= ADD) {
			select(chosen == ADD);
			close();
			return;
		}
		select(false);
		if (chosen - FIRST_OWNER < owners.size()) {
			give(owners.get(chosen - FIRST_OWNER));
		} else {
			view().acts().newKernel();
			close();
		}
	}

	private void select(boolean add) {
		Set<HardwareThread> threads = new LinkedHashSet<>(add ? view().selectedThreads() : List.of());
		threads.addAll(query.threads());
		view().select(List.copyOf(threads), true);
	}

	private void give(EObject owner) {
		Assignment given = new Assignment(input.plan(), query.threads(), List.of());
		given.refusal(owner).ifPresentOrElse(reason -> answer(reason, true), () -> {
			view().acts().assign(given, owner);
			close();
		});
	}
}
