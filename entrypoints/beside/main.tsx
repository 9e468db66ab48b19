import { mount } from '../view/mount.tsx'

mount({ beside: true })
