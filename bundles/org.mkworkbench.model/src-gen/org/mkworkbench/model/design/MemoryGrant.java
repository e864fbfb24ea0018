/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.mkworkbench.model.machine.Element;
import org.mkworkbench.model.machine.NumaNode;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Grant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Memory on one NUMA node.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.MemoryGrant#getNode <em>Node</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.MemoryGrant#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.MemoryGrant#getBase <em>Base</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getMemoryGrant()
 * @model
 * @generated
 */
public interface MemoryGrant extends Element {
	/**
	 * Returns the value of the '<em><b>Node</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Node</em>' reference.
	 * @see #setNode(NumaNode)
	 * @see org.mkworkbench.model.design.DesignPackage#getMemoryGrant_Node()
	 * @model resolveProxies="false"
	 * @generated
	 */
	NumaNode getNode();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.MemoryGrant#getNode <em>Node</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' reference.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(NumaNode value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getMemoryGrant_Bytes()
	 * @model
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.MemoryGrant#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical base address; null: the kernel chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(Long)
	 * @see org.mkworkbench.model.design.DesignPackage#getMemoryGrant_Base()
	 * @model
	 * @generated
	 */
	Long getBase();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.MemoryGrant#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(Long value);

} // MemoryGrant
