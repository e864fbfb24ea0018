// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.document;

/** Hears of a document. All calls come on the UI thread. */
public interface DocumentListener {
	/** The design changed, by whatever command, undo or redo. Many changes within one frame (16 ms) come as one call. */
	default void designChanged(DesignDocument document) {
	}

	/** Another plan is shown and edited: {@link DesignDocument#activePlan} and {@link DesignDocument#ownership} answer anew. */
	default void activePlanChanged(DesignDocument document) {
	}

	/** A validation of the present state has ended. */
	default void findingsChanged(DesignDocument document) {
	}

	/** {@link DesignDocument#isDirty} may answer differently, or the document has another file. */
	default void dirtyChanged(DesignDocument document) {
	}

	/** The file was read again: every object of the design is a new one, the undo history is empty. */
	default void reloaded(DesignDocument document) {
	}
}
