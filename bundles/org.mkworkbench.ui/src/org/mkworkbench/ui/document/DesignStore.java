// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.mkworkbench.model.DesignFile;

/** Where the bytes of a document live. */
sealed interface DesignStore {
	String name();

	byte[] read() throws IOException;

	void write(byte[] bytes, IProgressMonitor monitor) throws IOException;

	/** Changes whenever somebody else writes the file; {@link #MISSING} when it is gone. */
	long stamp();

	boolean isReadOnly();

	/** The file in the workspace, or null. */
	IFile file();

	/** Where the file lies on this computer, or null. */
	Path folder();

	long MISSING = Long.MIN_VALUE;

	static DesignStore of(IEditorInput input) throws IOException {
		IFile file = ResourceUtil.getFile(input);
		if (file != null) {
			return new WorkspaceFile(file);
		}
		if (input instanceof IURIEditorInput uri) {
			try {
				return new OutsideFile(EFS.getStore(uri.getURI()));
			} catch (CoreException e) {
				throw DesignStore.problem(e);
			}
		}
		throw new IOException(NLS.bind(Messages.DesignStore_noFile, input.getName(), DesignFile.EXTENSION));
	}

	private static IOException problem(CoreException e) {
		return new IOException(e.getStatus().getMessage(), e);
	}

	/** A file of a project: saving keeps the local history. */
	record WorkspaceFile(IFile file) implements DesignStore {
		@Override
		public String name() {
			return file.getFullPath().makeRelative().toString();
		}

		@Override
		public byte[] read() throws IOException {
			try {
				file.refreshLocal(IResource.DEPTH_ZERO, null);
				try (InputStream input = file.getContents(true)) {
					return input.readAllBytes();
				}
			} catch (CoreException e) {
				throw DesignStore.problem(e);
			}
		}

		@Override
		public void write(byte[] bytes, IProgressMonitor monitor) throws IOException {
			try {
				if (file.exists()) {
					file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
				} else {
					file.create(new ByteArrayInputStream(bytes), IResource.FORCE, monitor);
				}
			} catch (CoreException e) {
				throw DesignStore.problem(e);
			}
		}

		@Override
		public long stamp() {
			return file.getLocation() == null ? MISSING : DesignStore.stamp(EFS.getLocalFileSystem().getStore(file.getLocation()));
		}

		@Override
		public boolean isReadOnly() {
			return file.isReadOnly();
		}

		@Override
		public Path folder() {
			return file.getLocation() == null ? null : file.getLocation().toPath().getParent();
		}
	}

	/** A file outside the workspace. */
	record OutsideFile(IFileStore store) implements DesignStore {
		@Override
		public String name() {
			return store.toString();
		}

		@Override
		public IFile file() {
			return null;
		}

		@Override
		public Path folder() {
			try {
				java.io.File local = store.toLocalFile(EFS.NONE, null);
				return local == null ? null : local.toPath().toAbsolutePath().getParent();
			} catch (CoreException e) {
				return null;
			}
		}

		@Override
		public byte[] read() throws IOException {
			try (InputStream input = store.openInputStream(EFS.NONE, null)) {
				return input.readAllBytes();
			} catch (CoreException e) {
				throw DesignStore.problem(e);
			}
		}

		@Override
		public void write(byte[] bytes, IProgressMonitor monitor) throws IOException {
			try {
				java.io.File local = store.toLocalFile(EFS.NONE, null);
				if (local != null) {
					DesignFile.writeAtomically(local.toPath(), bytes);
					return;
				}
				try (OutputStream output = store.openOutputStream(EFS.NONE, monitor)) {
					output.write(bytes);
				}
			} catch (CoreException e) {
				throw DesignStore.problem(e);
			}
		}

		@Override
		public long stamp() {
			return DesignStore.stamp(store);
		}

		@Override
		public boolean isReadOnly() {
			return store.fetchInfo().getAttribute(EFS.ATTRIBUTE_READ_ONLY);
		}
	}

	private static long stamp(IFileStore store) {
		IFileInfo info = store.fetchInfo();
		return info.exists() ? Objects.hash(info.getLastModified(), info.getLength()) : MISSING;
	}
}
