// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.mkworkbench.engine.traffic.query.TimeWindow;
import org.mkworkbench.engine.traffic.recording.TrafficStore;
import org.mkworkbench.ui.run.traffic.StoreSource;
import org.mkworkbench.ui.run.traffic.TrafficSession;
import org.mkworkbench.ui.run.traffic.TrafficSource;

/**
 * A recording: what it is, an overview of all of it and playing. Opening reads its index only. While the editor is the active one, all views of
 * traffic look at its recording.
 */
public final class RecordingEditor extends EditorPart {
	public static final String ID = "org.mkworkbench.ui.traffic.RecordingEditor";
	private static final String HELP = "org.mkworkbench.app.recording";

	private final IPartListener2 activation = new Activation();
	private Composite page;
	private StackLayout stack;
	private Label words;
	private Composite saying;
	private RecordingPage recording;
	private Job opening;
	private TrafficSource source;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (path(input) == null) {
			throw new PartInitException(NLS.bind(Messages.RecordingEditor_noFile, input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	/** Null if it is no file of this computer. */
	private static Path path(IEditorInput input) {
		if (input instanceof IFileEditorInput file) {
			return file.getFile().getLocation() == null ? null : file.getFile().getLocation().toPath();
		}
		return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Path.of(uri.getURI()) : null;
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		page.setLayout(stack);
		saying = new Composite(page, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 16;
		saying.setLayout(layout);
		words = new Label(saying, SWT.WRAP);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, HELP);
		say(NLS.bind(Messages.RecordingEditor_opening, getEditorInput().getName()));
		getSite().getPage().addPartListener(activation);
		open(path(getEditorInput()));
	}

	private void say(String sentence) {
		words.setText(sentence);
		bringForward(saying);
		saying.layout();
	}

	private void bringForward(Control control) {
		stack.topControl = control;
		page.layout();
	}

	private void open(Path file) {
		Display display = page.getDisplay();
		opening = new Job(NLS.bind(Messages.RecordingEditor_opening, file.getFileName())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					TrafficStore store = Recordings.open(file);
					RecordingFacts facts = RecordingFacts.of(store);
					tell(display, () -> opened(store, facts));
				} catch (IOException | RuntimeException e) {
					String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
					tell(display, () -> refused(file, reason));
				}
				return Status.OK_STATUS;
			}
		};
		opening.setPriority(Job.SHORT);
		opening.schedule();
	}

	private static void tell(Display display, Runnable what) {
		try {
			display.asyncExec(what);
		} catch (SWTException e) {
			// The workbench is gone; nobody waits for the recording any more.
			return;
		}
	}

	private void opened(TrafficStore store, RecordingFacts facts) {
		if (page.isDisposed()) {
			close(store);
			return;
		}
		source = new StoreSource(getEditorInput().getName(), TrafficSource.Kind.RECORDING, store);
		TimeWindow span = span(store);
		recording = new RecordingPage(page, getSite(), source, facts, span);
		bringForward(recording);
		setTitleToolTip(path(getEditorInput()).toString());
		TrafficSession session = TrafficSession.get();
		session.add(source);
		if (getSite().getPage().getActiveEditor() == this) {
			look(span);
		}
	}

	private static TimeWindow span(TrafficStore store) {
		TrafficStore.Contents there = store.contents();
		return new TimeWindow(there.beginNanos(), Math.max(there.beginNanos() + 1, there.endNanos()));
	}

	/** All views look at this recording. What was looked at in it is looked at again. */
	private void look(TimeWindow whole) {
		TrafficSession session = TrafficSession.get();
		if (session.source().orElse(null) != source) {
			session.show(source);
			session.times().show(whole);
		}
	}

	private void refused(Path file, String reason) {
		if (!page.isDisposed()) {
			say(NLS.bind(Messages.RecordingEditor_refused, new Object[] { file.getFileName(), reason }));
		}
	}

	private static void close(TrafficStore store) {
		Job.createSystem("Close recording", (ICoreRunnable) monitor -> store.close()).schedule();
	}

	/** Empty while it is being opened, or cannot be. For tests. */
	public java.util.Optional<TrafficSource> source() {
		return java.util.Optional.ofNullable(source);
	}

	/** What the editor says instead of showing a recording; empty if it shows one. For tests. */
	public String sentence() {
		return stack.topControl == saying ? words.getText() : "";
	}

	@Override
	public void setFocus() {
		if (recording != null) {
			recording.setFocus();
		} else {
			page.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(activation);
		if (source != null) {
			TrafficSession.get().remove(source);
		}
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// A recording is never changed.
	}

	@Override
	public void doSaveAs() {
		// A recording is never changed.
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	private final class Activation implements IPartListener2 {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (part.getPart(false) == RecordingEditor.this && source != null) {
				look(span(source.store()));
			}
		}
	}
}
