/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.machine;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numa Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A NUMA node.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.machine.NumaNode#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.NumaNode#getOsIndex <em>Os Index</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.NumaNode#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.NumaNode#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.NumaNode#getSubtype <em>Subtype</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.NumaNode#getThreads <em>Threads</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.NumaNode#getMemoryCaches <em>Memory Caches</em>}</li>
 *   <li>{@link org.mkworkbench.model.machine.NumaNode#getPageCounts <em>Page Counts</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode()
 * @model
 * @generated
 */
public interface NumaNode extends SourcedElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.NumaNode#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Os Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Os Index</em>' attribute.
	 * @see #setOsIndex(Integer)
	 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode_OsIndex()
	 * @model
	 * @generated
	 */
	Integer getOsIndex();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.NumaNode#getOsIndex <em>Os Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Os Index</em>' attribute.
	 * @see #getOsIndex()
	 * @generated
	 */
	void setOsIndex(Integer value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local memory in bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(Long)
	 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode_Bytes()
	 * @model
	 * @generated
	 */
	Long getBytes();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.NumaNode#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(Long value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.machine.MemoryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.MemoryKind
	 * @see #setKind(MemoryKind)
	 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode_Kind()
	 * @model
	 * @generated
	 */
	MemoryKind getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.NumaNode#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.machine.MemoryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MemoryKind value);

	/**
	 * Returns the value of the '<em><b>Subtype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subtype</em>' attribute.
	 * @see #setSubtype(String)
	 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode_Subtype()
	 * @model
	 * @generated
	 */
	String getSubtype();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.machine.NumaNode#getSubtype <em>Subtype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subtype</em>' attribute.
	 * @see #getSubtype()
	 * @generated
	 */
	void setSubtype(String value);

	/**
	 * Returns the value of the '<em><b>Threads</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.HardwareThread}.
	 * It is bidirectional and its opposite is '{@link org.mkworkbench.model.machine.HardwareThread#getNumaNodes <em>Numa Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CPUs this node is local to; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threads</em>' reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode_Threads()
	 * @see org.mkworkbench.model.machine.HardwareThread#getNumaNodes
	 * @model opposite="numaNodes" resolveProxies="false"
	 * @generated
	 */
	EList<HardwareThread> getThreads();

	/**
	 * Returns the value of the '<em><b>Memory Caches</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.MemorySideCache}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Caches</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode_MemoryCaches()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemorySideCache> getMemoryCaches();

	/**
	 * Returns the value of the '<em><b>Page Counts</b></em>' containment reference list.
	 * The list contents are of type {@link org.mkworkbench.model.machine.PageCount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Page Counts</em>' containment reference list.
	 * @see org.mkworkbench.model.machine.MachinePackage#getNumaNode_PageCounts()
	 * @model containment="true"
	 * @generated
	 */
	EList<PageCount> getPageCounts();

} // NumaNode
