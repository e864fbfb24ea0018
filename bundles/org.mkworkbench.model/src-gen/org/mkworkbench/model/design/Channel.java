/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.mkworkbench.model.design;

import org.mkworkbench.model.machine.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Declared traffic between two kernels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mkworkbench.model.design.Channel#getName <em>Name</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getFrom <em>From</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getTo <em>To</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getType <em>Type</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getRate <em>Rate</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getPayload <em>Payload</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getBurstLength <em>Burst Length</em>}</li>
 *   <li>{@link org.mkworkbench.model.design.Channel#getBurstGapNanos <em>Burst Gap Nanos</em>}</li>
 * </ul>
 *
 * @see org.mkworkbench.model.design.DesignPackage#getChannel()
 * @model
 * @generated
 */
public interface Channel extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Kernel)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_From()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Kernel getFrom();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Kernel value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Kernel)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_To()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Kernel getTo();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Kernel value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"USER"</code>.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.MessageType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.mkworkbench.model.design.MessageType
	 * @see #setType(MessageType)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Type()
	 * @model default="USER"
	 * @generated
	 */
	MessageType getType();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.mkworkbench.model.design.MessageType
	 * @see #getType()
	 * @generated
	 */
	void setType(MessageType value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * The default value is <code>"1000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages per second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(double)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Rate()
	 * @model default="1000"
	 * @generated
	 */
	double getRate();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(double value);

	/**
	 * Returns the value of the '<em><b>Payload</b></em>' attribute.
	 * The default value is <code>"64"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes per message, 0..4072.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payload</em>' attribute.
	 * @see #setPayload(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Payload()
	 * @model default="64"
	 * @generated
	 */
	int getPayload();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getPayload <em>Payload</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payload</em>' attribute.
	 * @see #getPayload()
	 * @generated
	 */
	void setPayload(int value);

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mkworkbench.model.design.TrafficPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see org.mkworkbench.model.design.TrafficPattern
	 * @see #setPattern(TrafficPattern)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_Pattern()
	 * @model
	 * @generated
	 */
	TrafficPattern getPattern();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see org.mkworkbench.model.design.TrafficPattern
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(TrafficPattern value);

	/**
	 * Returns the value of the '<em><b>Burst Length</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Messages per burst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst Length</em>' attribute.
	 * @see #setBurstLength(int)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_BurstLength()
	 * @model default="1"
	 * @generated
	 */
	int getBurstLength();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getBurstLength <em>Burst Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst Length</em>' attribute.
	 * @see #getBurstLength()
	 * @generated
	 */
	void setBurstLength(int value);

	/**
	 * Returns the value of the '<em><b>Burst Gap Nanos</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gap between the messages of a burst.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Burst Gap Nanos</em>' attribute.
	 * @see #setBurstGapNanos(long)
	 * @see org.mkworkbench.model.design.DesignPackage#getChannel_BurstGapNanos()
	 * @model default="0"
	 * @generated
	 */
	long getBurstGapNanos();

	/**
	 * Sets the value of the '{@link org.mkworkbench.model.design.Channel#getBurstGapNanos <em>Burst Gap Nanos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Burst Gap Nanos</em>' attribute.
	 * @see #getBurstGapNanos()
	 * @generated
	 */
	void setBurstGapNanos(long value);

} // Channel
