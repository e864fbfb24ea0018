// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.FileEditorInput;
import org.mkworkbench.ui.document.DesignDocument;

/** Follows the file of an editor when it is renamed or moved, closes the editor when it is deleted, and notices the activation. */
final class FileWatch implements IResourceChangeListener, IPartListener2 {
	private final DesignEditor editor;
	private final DesignDocument document;

	FileWatch(DesignEditor editor, DesignDocument document) {
		this.editor = editor;
		this.document = document;
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		editor.getSite().getPage().addPartListener(this);
	}

	void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		editor.getSite().getPage().removePartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) == editor) {
			// Not inside the activation: a question would take the focus away again.
			editor.getSite().getShell().getDisplay().asyncExec(() -> {
				if (!document.isDisposed()) {
					editor.activated();
				}
			});
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IFile file = document.file();
		IResourceDelta delta = file == null || event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
		if (delta == null || delta.getKind() != IResourceDelta.REMOVED) {
			return;
		}
		boolean moved = (delta.getFlags() & IResourceDelta.MOVED_TO) != 0;
		editor.getSite().getShell().getDisplay().asyncExec(() -> {
			if (document.isDisposed()) {
				return;
			}
			if (moved) {
				follow(new FileEditorInput(ResourcesPlugin.getWorkspace().getRoot().getFile(delta.getMovedToPath())));
			} else if (!document.isDirty()) {
				editor.getSite().getPage().closeEditor(editor, false);
			}
			// With unsaved changes the editor stays open: saving makes the file anew.
		});
	}

	private void follow(FileEditorInput input) {
		try {
			document.moved(input);
			editor.inputMoved(input);
		} catch (IOException e) {
			ILog.of(FileWatch.class).error("The editor could not follow " + document.fileName() + " to " + input.getFile().getFullPath(), e);
		}
	}
}
