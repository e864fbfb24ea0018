// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.SubContributionManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.ui.diagram.actions.EditorActions;
import org.mkworkbench.ui.diagram.bars.MemoryStep;
import org.mkworkbench.ui.pages.PlanActs;
import org.mkworkbench.ui.pages.PlanBar;
import org.mkworkbench.ui.diagram.find.CpuBar;
import org.mkworkbench.ui.diagram.find.FindBar;
import org.mkworkbench.picture.layout.FloorPlan;
import org.mkworkbench.ui.diagram.tools.DiagramPalette;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.theme.Theme;

/** The first page of the editor: a line about the machine, the zoom, the diagram and the palette. */
final class DiagramPage extends Composite {
	private static final String MENU = "org.mkworkbench.ui.diagram.popup";

	private static final String MEMORY_STEP = "memoryStep";
	/** Between the facts of the head line, and behind the last one that fits. */
	private static final String DOT = " \u00B7 ";
	private static final String MORE = DOT + "\u2026";

	private final DesignEditor editor;
	private final DesignDocument document;
	private final DiagramView view;
	private final CLabel head;
	private final PlanBar planBar;
	private final Combo zoom;
	private final FindBar find;
	private final CpuBar cpus;
	private final SelectionText selected;
	/** False while the status line says something else than what is selected. */
	private boolean speaksOfSelection;
	private boolean silent;
	/** Which moment of the traffic the diagram shows; empty for the newest. */
	private String moment = "";

	/** @param plans for the bar that chooses the plan */
	DiagramPage(Composite parent, DesignEditor editor, DesignDocument document, PlanActs plans) {
		super(parent, SWT.NONE);
		this.editor = editor;
		this.document = document;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Composite strip = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 4).spacing(8, 0).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		head = new CLabel(strip, SWT.NONE) {
			/** Leaves the last facts out, instead of the middle of one. */
			@Override
			protected String shortenText(GC gc, String text, int width) {
				int end = text.lastIndexOf(DOT);
				while (end > 0 && gc.textExtent(text.substring(0, end) + MORE).x > width) {
					end = text.lastIndexOf(DOT, end - 1);
				}
				return end > 0 ? text.substring(0, end) + MORE : super.shortenText(gc, text, width);
			}
		};
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		planBar = new PlanBar(strip, plans);
		Button fit = new Button(strip, SWT.PUSH);
		fit.setText(Messages.Page_fit);
		fit.setToolTipText(Messages.Page_fitHint);
		zoom = new Combo(strip, SWT.DROP_DOWN);
		GridDataFactory.swtDefaults().hint(96, SWT.DEFAULT).applyTo(zoom);
		zoom.setToolTipText(Messages.Page_zoomHint);
		DefaultEditDomain domain = new DefaultEditDomain(editor);
		domain.setPaletteRoot(DiagramPalette.create());
		FlyoutPaletteComposite flyout = new FlyoutPaletteComposite(this, SWT.NONE, editor.getSite().getPage(), new PaletteViewerProvider(domain),
				new PalettePreferences());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(flyout);
		view = new DiagramView(flyout, new DocumentInput(document), domain, Theme.isDark());
		flyout.setGraphicalControl(view.control());
		new PaletteShade(flyout, view.control());
		DiagramSwitch.follow(view.viewer());
		find = new FindBar(this, view, view.input());
		cpus = new CpuBar(this, view, view.input());
		fit.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			view.window().fit();
			view.control().setFocus();
		}));
		Theme.onChange(this, () -> view.setDark(Theme.isDark()));
		view.acts().setVoice(this::say);
		selected = new SelectionText(view.input());
		view.viewer().addSelectionChangedListener(event -> saySelection());
		view.onMoment(text -> {
			moment = text;
			updateHead();
		});
		view.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && (event.stateMask & SWT.BUTTON_MASK) == 0 && view.isIdle() && !moment.isEmpty()) {
				TrafficSession.get().times().selectNothing();
			}
		});
		keepMemoryStep();
		connectZoom();
		updateHead();
	}

	DiagramView view() {
		return view;
	}

	void openFind() {
		cpus.close();
		find.open();
	}

	void openSelectCpus() {
		find.close();
		cpus.open();
	}

	private void saySelection() {
		say(selected.of(view.selectedObjects(), view.selectedThreads()), false);
		speaksOfSelection = true;
	}

	/** Brings the status line up to date while it speaks of the selection: a drop gives that another owner. */
	void updateSelection() {
		if (speaksOfSelection) {
			saySelection();
		}
	}

	/** When the editor closes: what it said goes with it, unless another editor speaks now. */
	void saysNoMore() {
		say("", false);
		silent = true;
		IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
		IEditorPart active = editor.getSite().getPage().getActiveEditor();
		if ((active == null || active == editor) && line instanceof SubContributionManager sub && sub.getParent() instanceof IStatusLineManager whole) {
			whole.setErrorMessage(null);
			whole.setMessage(null);
		}
	}

	/** Into the status line. */
	void say(String text, boolean problem) {
		if (silent) {
			return;
		}
		speaksOfSelection = false;
		IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
		line.setErrorMessage(problem ? text : null);
		line.setMessage(problem ? "" : text);
	}

	@Override
	public boolean setFocus() {
		return view.control().setFocus();
	}

	void updateHead() {
		String text = (moment.isEmpty() ? "" : moment + DOT) + FloorPlan.summary(document.design().getMachine());
		planBar.refresh();
		if (!text.equals(head.getToolTipText())) {
			head.setText(text.replace("&", "&&"));
			head.setToolTipText(text);
		}
	}

	/** The step in which memory is dragged is kept for the next start and for other editors that open. */
	private void keepMemoryStep() {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.mkworkbench.ui.diagram");
		Arrays.stream(Alignment.values()).filter(step -> step.name().equals(node.get(MEMORY_STEP, ""))).forEach(step -> MemoryStep.choose(view.viewer(), step));
		view.viewer().addPropertyChangeListener(event -> {
			if (MemoryStep.PROPERTY.equals(event.getPropertyName()) && event.getNewValue() instanceof Alignment step) {
				node.put(MEMORY_STEP, step.name());
			}
		});
	}

	private void connectZoom() {
		zoom.setItems("25 %", "50 %", "75 %", "100 %", "125 %", "150 %", "200 %", "300 %");
		zoom.setVisibleItemCount(zoom.getItemCount());
		zoom.setText("100 %");
		zoom.addSelectionListener(new SelectionListener() {
			@Override
			public void widgetSelected(org.eclipse.swt.events.SelectionEvent event) {
				apply();
			}

			@Override
			public void widgetDefaultSelected(org.eclipse.swt.events.SelectionEvent event) {
				apply();
			}

			private void apply() {
				String digits = zoom.getText().replaceAll("[^0-9.]", "");
				try {
					view.window().zoomTo(Double.parseDouble(digits) / 100);
				} catch (NumberFormatException e) {
					// Not a number: the present zoom is written back below.
				}
				showZoom(view.zoom().getZoom());
				view.control().setFocus();
			}
		});
		ZoomListener listener = this::showZoom;
		view.zoom().addZoomListener(listener);
	}

	private void showZoom(double level) {
		if (!zoom.isDisposed()) {
			zoom.setText(Math.round(level * 100) + " %");
		}
	}

	void setContextMenu(EditorActions actions) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fill);
		view.viewer().setContextMenu(menu);
		editor.getEditorSite().registerContextMenu(MENU, menu, view.viewer(), false);
	}

	/** Where and how wide the palette is, kept for the next start. */
	private static final class PalettePreferences implements FlyoutPreferences {
		private static final int WIDTH = 124;

		private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.mkworkbench.ui.diagram");

		@Override
		public int getDockLocation() {
			return node.getInt("paletteDock", PositionConstants.EAST);
		}

		@Override
		public int getPaletteState() {
			return node.getInt("paletteState", FlyoutPaletteComposite.STATE_PINNED_OPEN);
		}

		@Override
		public int getPaletteWidth() {
			return node.getInt("paletteWidth", WIDTH);
		}

		@Override
		public void setDockLocation(int location) {
			node.putInt("paletteDock", location);
		}

		@Override
		public void setPaletteState(int state) {
			node.putInt("paletteState", state);
		}

		@Override
		public void setPaletteWidth(int width) {
			node.putInt("paletteWidth", width);
		}
	}
}
