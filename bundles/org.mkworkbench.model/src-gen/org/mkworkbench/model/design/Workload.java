/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.eclipse.emf.common.util.EList;

import org.mkworkbench.model.machine.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Workload</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Work of kernels in a scenario that is no message of a channel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.Workload#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getFrom <em>From</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getTo <em>To</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getRate <em>Rate</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getServiceNanos <em>Service Nanos</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getMissedLimit <em>Missed Limit</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getProtocol <em>Protocol</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Workload#getFanOut <em>Fan Out</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getWorkload()
 * @model
 * @generated
 */
public interface Workload extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.WorkloadKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.design.WorkloadKind
	 * @see #setKind(WorkloadKind)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_Kind()
	 * @model
	 * @generated
	 */
	WorkloadKind getKind();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.mkworkbench.model.design.WorkloadKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(WorkloadKind value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel that acts: sends heartbeats, starts invalidations, asks all others, is probed; null for a lock, which all have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Kernel)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_From()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Kernel getFrom();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Kernel value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference list.
	 * The list contents are of type {@link org.mkworkbench.model.design.Kernel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernels it reaches, or those that share the lock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference list.
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_To()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Kernel> getTo();

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Times per second: of each CPU for a lock and a probe, of the kernel otherwise; null: the usual of the kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(Double)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_Rate()
	 * @model
	 * @generated
	 */
	Double getRate();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(Double value);

	/**
	 * Returns the value of the '<em><b>Payload</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of a request of a BROADCAST, 0..4072; null: 64. Other kinds have none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payload</em>' attribute.
	 * @see #setPayload(Integer)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_Payload()
	 * @model
	 * @generated
	 */
	Integer getPayload();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getPayload <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payload</em>' attribute.
	 * @see #getPayload()
	 * @generated
	 */
	void setPayload(Integer value);

	/**
	 * Returns the value of the '<em><b>Service Nanos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time a lock is held, a CPU takes to invalidate, or a kernel works on a request of a broadcast; null: the usual of the kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Nanos</em>' attribute.
	 * @see #setServiceNanos(Long)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_ServiceNanos()
	 * @model
	 * @generated
	 */
	Long getServiceNanos();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getServiceNanos <em>Service Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Nanos</em>' attribute.
	 * @see #getServiceNanos()
	 * @generated
	 */
	void setServiceNanos(Long value);

	/**
	 * Returns the value of the '<em><b>Missed Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heartbeats missed in a row until the sender counts as dead; null: 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missed Limit</em>' attribute.
	 * @see #setMissedLimit(Integer)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_MissedLimit()
	 * @model
	 * @generated
	 */
	Integer getMissedLimit();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getMissedLimit <em>Missed Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missed Limit</em>' attribute.
	 * @see #getMissedLimit()
	 * @generated
	 */
	void setMissedLimit(Integer value);

	/**
	 * Returns the value of the '<em><b>Protocol</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.ShootdownProtocol}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For SHOOTDOWN.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protocol</em>' attribute.
	 * @see org.mkworkbench.model.design.ShootdownProtocol
	 * @see #setProtocol(ShootdownProtocol)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_Protocol()
	 * @model
	 * @generated
	 */
	ShootdownProtocol getProtocol();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getProtocol <em>Protocol</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protocol</em>' attribute.
	 * @see org.mkworkbench.model.design.ShootdownProtocol
	 * @see #getProtocol()
	 * @generated
	 */
	void setProtocol(ShootdownProtocol value);

	/**
	 * Returns the value of the '<em><b>Fan Out</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernels each one hands a request on to, 1 or more, for BROADCAST; null: no tree, the first kernel asks all itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fan Out</em>' attribute.
	 * @see #setFanOut(Integer)
	 * @see org.mkworkbench.model.design.DesignPackage#getWorkload_FanOut()
	 * @model
	 * @generated
	 */
	Integer getFanOut();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Workload#getFanOut <em>Fan Out</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fan Out</em>' attribute.
	 * @see #getFanOut()
	 * @generated
	 */
	void setFanOut(Integer value);

} // Workload
