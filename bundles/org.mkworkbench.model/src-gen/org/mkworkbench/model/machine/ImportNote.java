/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something an import left out, could not find or found odd.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.ImportNote#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.ImportNote#getMessage <em>Message</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.ImportNote#getLine <em>Line</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.ImportNote#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getImportNote()
 * @model
 * @generated
 */
public interface ImportNote extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.machine.NoteKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.NoteKind
	 * @see #setKind(NoteKind)
	 * @see org.mkworkbench.model.machine.MachinePackage#getImportNote_Kind()
	 * @model
	 * @generated
	 */
	NoteKind getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.ImportNote#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.NoteKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(NoteKind value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getImportNote_Message()
	 * @model
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.ImportNote#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line in the source, from 1; null when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getImportNote_Line()
	 * @model
	 * @generated
	 */
	Integer getLine();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.ImportNote#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(Integer value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.mkworkbench.model.machine.MachinePackage#getImportNote_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.ImportNote#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

} // ImportNote
