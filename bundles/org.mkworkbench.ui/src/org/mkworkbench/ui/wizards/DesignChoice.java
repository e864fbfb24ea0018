// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.statushandlers.StatusManager;
import org.mkworkbench.model.DesignFile;
import org.mkworkbench.model.design.Design;
import org.mkworkbench.ui.document.DesignDocument;
import org.mkworkbench.ui.problems.ProblemMarkers;

/** The designs of the workspace, to choose one from. */
public final class DesignChoice {
	private DesignChoice() {
	}

	/** All design files of open projects, by path. */
	public static List<IFile> files() {
		List<IFile> files = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + DesignFile.EXTENSION)) {
					files.add((IFile) proxy.requestResource());
				}
				return !proxy.isDerived();
			}, IResource.NONE);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
		files.sort(Comparator.comparing(file -> file.getFullPath().toString()));
		return files;
	}

	public static Optional<IFile> selected(IStructuredSelection selection) {
		IFile file = selection.isEmpty() ? null : Adapters.adapt(selection.getFirstElement(), IFile.class);
		return Optional.ofNullable(file).filter(chosen -> DesignFile.EXTENSION.equals(chosen.getFileExtension()));
	}

	/** The design as the person sees it: unsaved changes of an open editor count. */
	public static Design design(IFile file) throws IOException {
		Optional<DesignDocument> open = DesignDocument.of(file);
		if (open.isPresent()) {
			return open.get().design();
		}
		try (InputStream input = file.getContents(true)) {
			return DesignFile.read(input, file.getName());
		} catch (CoreException e) {
			throw new IOException(e.getStatus().getMessage(), e);
		}
	}

	/** Writes a file that no editor has open; its local history keeps the former state. */
	static void write(IFile file, Design design) throws IOException {
		try {
			file.setContents(new ByteArrayInputStream(DesignFile.write(design)), IResource.KEEP_HISTORY, null);
		} catch (CoreException e) {
			throw new IOException(e.getStatus().getMessage(), e);
		}
		ProblemMarkers.check(file);
	}
}
