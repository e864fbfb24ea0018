/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical address range.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.MemoryRange#getBase <em>Base</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemoryRange#getSize <em>Size</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemoryRange#getLabel <em>Label</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemoryRange#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.MemoryRange#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryRange()
 * @model
 * @generated
 */
public interface MemoryRange extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryRange_Base()
	 * @model
	 * @generated
	 */
	long getBase();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryRange#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryRange_Size()
	 * @model
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryRange#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryRange_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryRange#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.machine.RangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.RangeKind
	 * @see #setKind(RangeKind)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryRange_Kind()
	 * @model
	 * @generated
	 */
	RangeKind getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryRange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.RangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RangeKind value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(NumaNode)
	 * @see org.mkworkbench.model.machine.MachinePackage#getMemoryRange_Node()
	 * @model resolveProxies="false"
	 * @generated
	 */
	NumaNode getNode();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.MemoryRange#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(NumaNode value);

} // MemoryRange
