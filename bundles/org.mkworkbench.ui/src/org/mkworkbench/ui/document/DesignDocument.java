// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.MachinePackage;
import org.mkworkbench.ui.problems.ProblemMarkers;
import org.mkworkbench.validation.Finding;

/**
 * A design that is open in an editor: the model, its one undo history, what validation says of it, and the file it came from. The editor
 * opens it and disposes it; everybody else finds it with {@link #of(EObject)} or asks the editor for its adapter. UI thread only.
 */
public final class DesignDocument {
	/** Changes within this time come as one call. */
	private static final int FRAME_MILLIS = 16;
	private static final List<DesignDocument> OPEN = new CopyOnWriteArrayList<>();

	private final Display display;
	private final BasicCommandStack stack = new BasicCommandStack();
	private final CommandStackListener stackListener = event -> tell(listener -> listener.dirtyChanged(this));
	private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();
	private final Watch watch = new Watch();
	private final DocumentValidation validation;
	private DesignStore store;
	private long stamp;
	private Design design;
	private Ownership ownership;
	private MachineIndex index;
	private List<Finding> findings = List.of();
	private boolean validated;
	private boolean changePending;
	private boolean planPending;
	private boolean disposed;

	/**
	 * Reads the file of an editor input.
	 *
	 * @throws IOException with a message for people: a {@link org.mkworkbench.model.DesignFormatException} when the file is no design
	 */
	public static DesignDocument open(IEditorInput input) throws IOException {
		DesignStore store = DesignStore.of(input);
		long stamp = store.stamp();
		DesignDocument document = new DesignDocument(store, stamp, DesignFile.read(store.read(), store.name()));
		OPEN.add(document);
		return document;
	}

	private DesignDocument(DesignStore store, long stamp, Design design) {
		display = Display.getCurrent();
		if (display == null) {
			throw new IllegalStateException("A document belongs to the UI thread");
		}
		this.store = store;
		this.stamp = stamp;
		validation = new DocumentValidation(this, display);
		take(design);
		stack.addCommandStackListener(stackListener);
	}

	private void take(Design fresh) {
		design = fresh;
		index = null;
		ownership = design.getActivePlan() == null ? null : Ownership.watching(design.getActivePlan());
		design.eAdapters().add(watch);
		validation.schedule(0);
	}

	private void release() {
		design.eAdapters().remove(watch);
		if (ownership != null) {
			ownership.dispose();
			ownership = null;
		}
	}

	/** The open document a model object belongs to. */
	public static Optional<DesignDocument> of(EObject object) {
		EObject root = object == null ? null : EcoreUtil.getRootContainer(object);
		return OPEN.stream().filter(document -> document.design == root).findFirst();
	}

	/** The open document of a file of the workspace. */
	public static Optional<DesignDocument> of(IFile file) {
		return OPEN.stream().filter(document -> file.equals(document.file())).findFirst();
	}

	public Design design() {
		return design;
	}

	/** The plan that is shown and edited; null in a design without plans. */
	public Plan activePlan() {
		return design.getActivePlan();
	}

	/** Shows another plan of the design, as an undoable act because the file remembers it. */
	public void activate(Plan plan) {
		execute(new SetValueCommand(design, DesignPackage.Literals.DESIGN__ACTIVE_PLAN, plan, NLS.bind(Messages.DesignDocument_showPlan, plan.getName())));
	}

	public BasicCommandStack commandStack() {
		return stack;
	}

	/** Does a command when it can be done. @return false when it cannot, and then nothing happened */
	public boolean execute(Command command) {
		if (!command.canExecute()) {
			return false;
		}
		stack.execute(command);
		return true;
	}

	/** Owners in the active plan, always up to date; null in a design without plans. Ask again after the active plan changed. */
	public Ownership ownership() {
		return ownership;
	}

	/** Look-ups in the machine as it is now; do not keep it across changes. */
	public MachineIndex index() {
		if (index == null) {
			index = new MachineIndex(design.getMachine());
		}
		return index;
	}

	/** The element with a uid, in the machine or in any plan. */
	public Optional<Element> element(String uid) {
		if (uid.equals(design.getUid())) {
			return Optional.of(design);
		}
		for (var all = design.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element && uid.equals(element.getUid())) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}

	/** What the last validation found in all plans, errors first. */
	public List<Finding> findings() {
		return findings;
	}

	/** True when {@link #findings} tells of the present state; false while a validation is due. */
	public boolean isValidated() {
		return validated;
	}

	/** Validates without waiting for an edit. */
	public void validateNow() {
		validation.schedule(0);
	}

	public boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** The file in the workspace; null for a file outside. */
	public IFile file() {
		return store.file();
	}

	/** Where the file lies on this computer: relative paths in the design begin there. Null if it lies elsewhere. */
	public Path folder() {
		return store.folder();
	}

	/** For messages: path in the workspace, or location. */
	public String fileName() {
		return store.name();
	}

	public boolean isReadOnly() {
		return store.isReadOnly();
	}

	/** True when somebody else wrote the file after it was read or saved here. */
	public boolean isChangedOnDisk() {
		long now = store.stamp();
		return now != stamp && now != DesignStore.MISSING;
	}

	public boolean isDeletedOnDisk() {
		return store.stamp() == DesignStore.MISSING;
	}

	/** True when {@link #acceptDisk} was called after the file was gone. */
	public boolean isDeletionKnown() {
		return stamp == DesignStore.MISSING;
	}

	/** From now on the file on disk counts as known, so that nobody is asked about it a second time. */
	public void acceptDisk() {
		stamp = store.stamp();
	}

	/** Writes the file, whatever is on disk by now. Files of the workspace keep their local history. */
	public void save(IProgressMonitor monitor) throws IOException {
		store.write(DesignFile.write(design), monitor);
		stamp = store.stamp();
		stack.saveIsDone();
		tell(listener -> listener.dirtyChanged(this));
	}

	/** Writes another file and stays with it. Nothing changes when that fails. */
	public void saveAs(IEditorInput input, IProgressMonitor monitor) throws IOException {
		DesignStore before = store;
		store = DesignStore.of(input);
		try {
			save(monitor);
		} catch (IOException | RuntimeException e) {
			store = before;
			throw e;
		}
		validation.schedule(0);
	}

	/** The file was moved or renamed. */
	public void moved(IEditorInput input) throws IOException {
		store = DesignStore.of(input);
		stamp = store.stamp();
		tell(listener -> listener.dirtyChanged(this));
	}

	/** Reads the file again and forgets unsaved changes and the undo history. Nothing changes when that fails. */
	public void reload() throws IOException {
		long seen = store.stamp();
		Design fresh = DesignFile.read(store.read(), store.name());
		release();
		stamp = seen;
		findings = List.of();
		take(fresh);
		stack.flush();
		stack.saveIsDone();
		tell(listener -> listener.reloaded(this));
		tell(listener -> listener.dirtyChanged(this));
	}

	public void addListener(DocumentListener listener) {
		listeners.add(listener);
	}

	public void removeListener(DocumentListener listener) {
		listeners.remove(listener);
	}

	public boolean isDisposed() {
		return disposed;
	}

	/** The editor closes. When changes are thrown away, the problem markers are brought back to what the file says. */
	public void dispose() {
		if (disposed) {
			return;
		}
		disposed = true;
		boolean discard = isDirty();
		OPEN.remove(this);
		validation.dispose();
		release();
		stack.removeCommandStackListener(stackListener);
		listeners.clear();
		if (discard && file() != null) {
			ProblemMarkers.check(file());
		}
	}

	void found(List<Finding> result) {
		if (disposed) {
			return;
		}
		findings = result;
		validated = true;
		tell(listener -> listener.findingsChanged(this));
	}

	private void tell(Consumer<DocumentListener> call) {
		for (DocumentListener listener : listeners) {
			try {
				call.accept(listener);
			} catch (RuntimeException e) {
				ILog.of(DesignDocument.class).error("A part of the workbench could not follow a change of " + fileName(), e);
			}
		}
	}

	private void noteChange() {
		validated = false;
		if (changePending) {
			return;
		}
		changePending = true;
		// A timer, not asyncExec: a loop of edits on the UI thread must not lead to more than one refresh per frame.
		display.timerExec(FRAME_MILLIS, this::deliverChange);
	}

	private void deliverChange() {
		changePending = false;
		if (disposed) {
			return;
		}
		if (planPending) {
			planPending = false;
			tell(listener -> listener.activePlanChanged(this));
		}
		tell(listener -> listener.designChanged(this));
	}

	/** Delivers a pending change at once; for tests and for code that must see the diagram up to date. */
	public void flushChanges() {
		if (changePending) {
			display.timerExec(-1, this::deliverChange);
			deliverChange();
		}
	}

	private final class Watch extends EContentAdapter {
		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (notification.isTouch() || disposed || notification.getEventType() == Notification.REMOVING_ADAPTER) {
				return;
			}
			if (notification.getNotifier() instanceof EObject object && object.eClass().getEPackage() == MachinePackage.eINSTANCE
					|| notification.getFeature() == DesignPackage.Literals.DESIGN__MACHINE) {
				index = null;
			}
			if (notification.getFeature() == DesignPackage.Literals.DESIGN__ACTIVE_PLAN) {
				if (ownership != null) {
					ownership.dispose();
				}
				ownership = design.getActivePlan() == null ? null : Ownership.watching(design.getActivePlan());
				planPending = true;
			}
			noteChange();
			validation.schedule(DocumentValidation.delay());
		}
	}

	/** All open documents, in the order they were opened. */
	public static List<DesignDocument> open() {
		return new ArrayList<>(OPEN);
	}
}
